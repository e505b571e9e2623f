using System.Runtime.CompilerServices;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>A table made ready for many evaluations: each input is looked up once and gives the rows that still hold as bits.</summary>
/// <remarks>Safe for use from several threads. The plain evaluation it must equal is <c>TableEvaluation</c>; the tests compare them.</remarks>
public sealed class CompiledTable
{
    private const int WordsOnStack = 64;

    private static readonly ConditionalWeakTable<RuleTable, CompiledTable?> Made = [];

    private readonly ColumnParts[] _columns;
    private readonly ulong[][] _bits;
    private readonly int _words;

    private CompiledTable(TableSpace space, RowOutcomes outcomes)
    {
        Space = space;
        Outcomes = outcomes;
        _words = space.Rows.Words.Length;
        _columns = [.. space.Columns];
        _bits = [.. space.Holding.Select(parts => parts.SelectMany(rows => rows.Words.ToArray()).ToArray())];
    }

    internal TableSpace Space { get; }

    internal RowOutcomes Outcomes { get; }

    /// <summary>The table made ready, once per table; null where a cell or output is no constant, or where it is too large for that (<see cref="TableLimits.MostBits"/>).</summary>
    public static CompiledTable? Of(RuleTable table) => Made.GetValue(table, static one =>
        TableSpace.Of(one) is { } space && space.Rows.Count == one.Rows.Count && RowOutcomes.Of(one) is { } outcomes ? new CompiledTable(space, outcomes) : null);

    /// <summary>What the table says.</summary>
    /// <param name="inputs">One value per input, in column order; <see cref="Value.Null"/> where it is not known.</param>
    public TableOutcome Evaluate(ReadOnlySpan<Value> inputs)
    {
        if (inputs.Length != _bits.Length)
            throw new ArgumentException($"{_bits.Length} inputs were expected, not {inputs.Length}", nameof(inputs));
        Span<ulong> hits = _words <= WordsOnStack ? stackalloc ulong[WordsOnStack] : new ulong[_words];
        hits = hits[.._words];
        Space.Rows.Words.CopyTo(hits);
        for (var column = 0; column < inputs.Length; column++)
        {
            var part = _columns[column].IndexOf(inputs[column]);
            if (part < 0)
                return Outside(column, inputs[column]);
            var rows = _bits[column].AsSpan(part * _words, _words);
            for (var word = 0; word < rows.Length; word++)
                hits[word] &= rows[word];
        }

        return Outcomes.Of(hits);
    }

    /// <summary>The rows that hold, in table order; none where an input is outside its domain.</summary>
    /// <param name="inputs">One value per input, in column order; <see cref="Value.Null"/> where it is not known.</param>
    public IReadOnlyList<TableRow> Holding(IReadOnlyList<Value> inputs) =>
        Space.Restrict(inputs) is { } rows ? [.. rows.Members().Select(row => Space.Table.Rows[row])] : [];

    internal TableOutcome Outside(int column, Value value) =>
        new([], $"'{Space.Table.Inputs[column].Id}' takes {ColumnDomain.Words(Space.Table.Inputs[column])}, not '{ValueText.Of(value)}'");
}
