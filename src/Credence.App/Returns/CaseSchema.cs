using System.Text.Json.Nodes;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>What a case may hold, as a JSON schema; the reader of cases checks the rest.</summary>
internal static class CaseSchema
{
    private const string Known = "Each a number, or a distribution: {dist: const, value}, {dist: uniform, low, high}, {dist: triangular, low, mode, high}, {dist: pert, low, mode, high}, {dist: beta, a, b}, {dist: lognormal90, p5, p95}.";

    /// <summary>The schema of the whole case.</summary>
    internal static JsonObject Schema => Map(("about", Type("string", "What it is, in words.")), ("scenarios", new JsonObject
    {
        ["type"] = "object",
        ["description"] = "Options by name, each valued by itself.",
        ["additionalProperties"] = Scenario(),
    }));

    private static JsonObject Scenario() => Map(
        ("about", Type("string", "What it is, in words.")),
        ("discount_rate", Type("number", "Discount rate a year (ratio).")),
        ("tax_rate", Type("number", "Tax on additional pay (ratio).")),
        ("validity_years", Type("number", "Years until a renewal is due; 0 for never.")),
        ("inputs", Inputs()),
        ("options", new JsonObject { ["type"] = "array", ["description"] = "Options compared draw by draw: names of scenarios, or name, inputs and terms as here.", ["items"] = new JsonObject { ["type"] = new JsonArray("object", "string") } }),
        ("loss_aversion", Type("number", "How many times a loss weighs as much as an equal gain; with options.")));

    private static JsonObject Inputs()
    {
        var inputs = Map([.. ReturnInputs.All.Select(input => (input.Name, new JsonObject { ["type"] = new JsonArray("number", "object"), ["description"] = $"{input.About} ({input.Unit})" }))]);
        inputs["description"] = Known;
        inputs["additionalProperties"] = false;
        return inputs;
    }

    private static JsonObject Map(params (string Name, JsonObject Schema)[] parts) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(parts.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)part.Schema))),
    };

    private static JsonObject Type(string type, string about) => new() { ["type"] = type, ["description"] = about };
}
