using Credence.Rules.Feel;

namespace Credence.Advice;

/// <summary>A row of a rule table that holds for a person, with what it says.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Source">Who says so: source id, a slash, section; several are separated by a comma.</param>
/// <param name="Outputs">What it says, by output id.</param>
/// <param name="Where"><c>path:line:column</c> of the row, for complaints.</param>
public sealed record FiredRow(string Id, string Source, IReadOnlyDictionary<string, Value> Outputs, string Where)
{
    /// <summary>Who says so, one by one: source id, a slash, section.</summary>
    public IReadOnlyList<string> Sources => SourceReference.Several(Source);

    /// <summary>A text it says; empty where it says none.</summary>
    public string Text(string output) => OptionalText(output) ?? "";

    /// <summary>A text it says; null where it says none.</summary>
    public string? OptionalText(string output) => Outputs.GetValueOrDefault(output) is Value.Text(var text) ? text : null;

    /// <summary>Texts it lists, in order.</summary>
    public IReadOnlyList<string> Texts(string output) =>
        Outputs.GetValueOrDefault(output) is Value.List(var items) ? [.. items.OfType<Value.Text>().Select(item => item.Content)] : [];

    /// <summary>True where it says so.</summary>
    public bool Says(string output) => Outputs.GetValueOrDefault(output) is Value.Boolean(true);
}
