namespace Credence.Rules.Tables;

/// <summary>One row (rule) of a decision table.</summary>
/// <param name="Id">Id of the row (kebab-case, never reused); in models from outside its id or number.</param>
/// <param name="Tests">One S-FEEL or FEEL unary test per input, in column order; <c>-</c> where the input does not matter.</param>
/// <param name="Outputs">One FEEL expression per output, in column order.</param>
/// <param name="Source">Who says so: source id, a slash, section; null in models from outside.</param>
/// <param name="Since">First day the row holds; null where it always did.</param>
/// <param name="Until">Last day the row holds; null where no end is known.</param>
/// <param name="Note">A remark for readers; null where none.</param>
/// <param name="Where"><c>path:line:column</c> of the row, for complaints.</param>
public sealed record TableRow(
    string Id, IReadOnlyList<string> Tests, IReadOnlyList<string> Outputs, string? Source, DateOnly? Since, DateOnly? Until, string? Note, string Where)
{
    /// <summary><c>path:line:column</c> of each test, in column order; empty where the row comes from no file of ours.</summary>
    public IReadOnlyList<string> TestPlaces { get; init; } = [];

    /// <summary><c>path:line:column</c> of each output, in column order; empty where the row comes from no file of ours.</summary>
    public IReadOnlyList<string> OutputPlaces { get; init; } = [];
}
