using System.Text.Json;

namespace Credence.App.Hosting.Web;

/// <summary>Values of parameters that come as JSON, as they would stand in an address.</summary>
internal static class ApiValue
{
    /// <summary>The value as text; a list with commas between.</summary>
    /// <exception cref="ProblemException">It is nothing the parameter takes.</exception>
    internal static string Text(ApiParameter parameter, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Whole(parameter.Name, value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array when parameter.Kind == ApiValueKind.List && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) =>
            string.Join(',', value.EnumerateArray().Select(one => Whole(parameter.Name, one))),
        _ => throw new ProblemException(ProblemKind.WrongValue, parameter.Name, $"'{parameter.Name}' takes {(parameter.Kind == ApiValueKind.List ? "a list of texts" : "a single value")}", $"Give one such as {parameter.Example}"),
    };

    /// <summary>A text of whole characters.</summary>
    /// <exception cref="ProblemException">It holds halves of characters.</exception>
    internal static string Whole(string name, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NoText(name); // \ud800 to \udfff stand in pairs
        }
    }

    /// <summary>What was given holds halves of characters.</summary>
    internal static ProblemException NoText(string name) => new(ProblemKind.WrongValue, name, $"'{name}' is no text that can be read", "Give it as whole characters");
}
