namespace Credence.Rules.Tables;

/// <summary>A decision table: rows of tests over inputs, and what each row says.</summary>
/// <param name="Id">Id of the table (kebab-case, never reused); in models from outside the decision's name.</param>
/// <param name="Version">Counts changes that can alter an outcome.</param>
/// <param name="Title">What it decides, in plain words.</param>
/// <param name="Source">Who it is from: source id, a slash, section; null in models from outside.</param>
/// <param name="Policy">What it says when several rows hold.</param>
/// <param name="Aggregation">How COLLECT joins outputs; none under other policies.</param>
/// <param name="Inputs">Its inputs, in order.</param>
/// <param name="Outputs">Its outputs, at least one, in order.</param>
/// <param name="Rows">Its rows, in order.</param>
/// <param name="Cases">Tests as data.</param>
public sealed record RuleTable(
    string Id,
    int Version,
    string Title,
    string? Source,
    HitPolicy Policy,
    Aggregation Aggregation,
    IReadOnlyList<InputColumn> Inputs,
    IReadOnlyList<OutputColumn> Outputs,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<TableCase> Cases);
