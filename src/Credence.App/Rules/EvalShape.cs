using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>What a decision says; a field that does not apply to the kind of rules is left out.</summary>
/// <param name="Outputs">Name of the decision and its value.</param>
/// <param name="Path">Questions passed, of a flow.</param>
/// <param name="Rows">Ids of the rows that hold, of a table.</param>
/// <param name="Why">What decided, in words.</param>
/// <param name="WhyNot">Every other outcome and what stood against it.</param>
/// <param name="Flip">Smallest changes of inputs that lead elsewhere.</param>
/// <param name="Unknown">Ids of the inputs not known that could still matter.</param>
/// <param name="Capped">True where a search stopped at its limit.</param>
/// <param name="Notes">Why the value or parts of it are null, each with its place.</param>
/// <param name="Receipt">What the answer rests on.</param>
internal sealed record EvalShape(
    JsonObject Outputs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<StepShape>? Path,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WhyShape>? Why,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WhyNotOutcomeShape>? WhyNot,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FlipOutcomeShape>? Flip,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Unknown,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Capped,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Notes,
    ReceiptShape Receipt);
