using Credence.Rules.Feel;
using Credence.Sources;

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
    IReadOnlyList<TableCase> Cases)
{
    /// <summary><c>path:line:column</c> of the table; empty where it comes from no file of ours.</summary>
    public string Where { get; init; } = "";

    /// <summary>Reads and checks one file of kind <c>table</c>.</summary>
    /// <exception cref="UnusableInputException">The file is no sound table; the message starts with <c>path:line:column</c>.</exception>
    public static RuleTable Read(string path) => TableReading.Read(path);

    /// <summary>The table with the rows alone that hold on a day, by their <c>since</c> and <c>until</c>.</summary>
    public RuleTable On(DateOnly day) => this with { Rows = [.. Rows.Where(row => !(day < row.Since) && !(day > row.Until))] };

    /// <summary>What the table says, which rows hold, and what unknown inputs could still change. Every row counts, whatever its dates; see <see cref="On"/>.</summary>
    /// <param name="given">Values by input id; inputs not named are not known, and names that are no input are left aside.</param>
    public TableResult Evaluate(IReadOnlyDictionary<string, Value> given) => TableAnswer.Of(this, given);

    /// <summary>The same from plain values: texts, whole and decimal numbers, truths, days (<see cref="DateOnly"/>), null or <c>unknown</c> for not known.</summary>
    /// <remarks>A text given for an input that takes numbers, truths or days is read as one.</remarks>
    public TableResult Evaluate(IReadOnlyDictionary<string, object?> given) => TableAnswer.Of(this, given);

    /// <summary>Why the table says what it says for these inputs, why nothing else, and the smallest changes that lead elsewhere.</summary>
    /// <returns>The explanation; null where an input is outside its domain or the table holds expressions that are no constants.</returns>
    public TableExplanation? Explain(IReadOnlyDictionary<string, Value> given) => TableReasons.Of(this, given);
}
