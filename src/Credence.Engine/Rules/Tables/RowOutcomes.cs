using System.Numerics;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Applies the hit policy to the rows that hold. Everything a single row says is made once, so that policies with one result allocate nothing.</summary>
internal sealed class RowOutcomes
{
    private const int BitsPerWord = 64;

    private readonly RuleTable _table;
    private readonly TableOutcome[] _single;
    private readonly int[] _rank;
    private readonly int[] _says;
    private readonly TableOutcome _nothing;

    private RowOutcomes(RuleTable table, Value[][] outputs, Value[]? defaults)
    {
        _table = table;
        _single = [.. outputs.Select(values => new TableOutcome([Mapping(values)], null))];
        _rank = OutputRank.Of(table, outputs);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        _says = [.. _single.Select((outcome, row) => firsts.TryAdd(outcome.Key(table), row) ? row : firsts[outcome.Key(table)])];
        _nothing = new TableOutcome(defaults is null ? [] : [Mapping(defaults)], null);
    }

    /// <summary>By row: place of its outputs in the order of priority, 0 the best; equal where no value list tells them apart.</summary>
    internal IReadOnlyList<int> Rank => _rank;

    /// <summary>By row: number of the first row that says the same.</summary>
    internal IReadOnlyList<int> Says => _says;

    /// <summary>The outcomes; null where an output is no constant.</summary>
    internal static RowOutcomes? Of(RuleTable table)
    {
        var outputs = TableCells.OutputsOf(table);
        Value?[] defaults = [.. table.Outputs.Select(output => output.Default is { } stated ? TableCells.Constant(stated) : Value.Null)];
        var ranksAreExpressions = table.Policy is HitPolicy.Priority or HitPolicy.OutputOrder && table.Outputs.Any(output => (output.Allowed ?? output.TypeName) is not null && output.Values is null);
        if (ranksAreExpressions || outputs.Any(row => row.Contains(null)) || defaults.Contains(null))
            return null;
        return new RowOutcomes(table, outputs!, table.Outputs.Any(output => output.Default is not null) ? [.. defaults.Select(value => value!)] : null);
    }

    /// <summary>What one row says alone.</summary>
    internal TableOutcome Alone(int row) => _single[row];

    /// <summary>Of the rows that hold, those whose outputs come out: one under FIRST and PRIORITY, else all.</summary>
    internal IEnumerable<int> Deciding(RowSet rows) => _table.Policy switch
    {
        HitPolicy.First => rows.Members().Take(1),
        HitPolicy.Priority when !rows.IsEmpty => [Best(rows.Words, rows.First)],
        _ => rows.Members(),
    };

    /// <summary>The outcome of the rows whose bits are set.</summary>
    internal TableOutcome Of(ReadOnlySpan<ulong> hits)
    {
        var first = Next(hits, 0);
        if (first < 0)
            return _nothing;
        return _table.Policy switch
        {
            HitPolicy.First => _single[first],
            HitPolicy.Unique => Next(hits, first + 1) is var second && second < 0
                ? _single[first]
                : Problem($"rows '{_table.Rows[first].Id}' and '{_table.Rows[second].Id}' both hold, but the hit policy is unique"),
            HitPolicy.Any => Disagreeing(hits, first) is var other && other < 0
                ? _single[first]
                : Problem($"rows '{_table.Rows[first].Id}' and '{_table.Rows[other].Id}' both hold and say different things, but the hit policy is any"),
            HitPolicy.Priority => _single[Best(hits, first)],
            _ => Several(hits),
        };
    }

    private static TableOutcome Problem(string what) => new([], what);

    private static int Next(ReadOnlySpan<ulong> hits, int from)
    {
        for (var word = from / BitsPerWord; word < hits.Length; word++)
        {
            var bits = word == from / BitsPerWord ? hits[word] >> (from % BitsPerWord) << (from % BitsPerWord) : hits[word];
            if (bits != 0)
                return (word * BitsPerWord) + BitOperations.TrailingZeroCount(bits);
        }

        return -1;
    }

    private int Disagreeing(ReadOnlySpan<ulong> hits, int first)
    {
        for (var row = Next(hits, first + 1); row >= 0; row = Next(hits, row + 1))
        {
            if (_says[row] != _says[first])
                return row;
        }

        return -1;
    }

    private int Best(ReadOnlySpan<ulong> hits, int first)
    {
        var best = first;
        for (var row = Next(hits, first + 1); row >= 0; row = Next(hits, row + 1))
            best = _rank[row] < _rank[best] ? row : best;
        return best;
    }

    private TableOutcome Several(ReadOnlySpan<ulong> hits)
    {
        var rows = new List<int>();
        for (var row = Next(hits, 0); row >= 0; row = Next(hits, row + 1))
            rows.Add(row);
        if (_table.Policy == HitPolicy.OutputOrder)
            rows = [.. rows.OrderBy(row => _rank[row])];
        if (_table.Aggregation == Aggregation.None)
            return new TableOutcome([.. rows.Select(row => _single[row].Results[0])], null);
        var output = _table.Outputs[0].Id;
        return new TableOutcome([Mapping([Aggregated(_table.Aggregation, [.. rows.Select(row => _single[row].Results[0][output])])])], null);
    }

    /// <summary>A value that is no number makes sum, least and largest unknown.</summary>
    private static Value Aggregated(Aggregation how, List<Value> values)
    {
        if (how == Aggregation.Count)
            return new Value.Number(values.Count);
        var numbers = values.OfType<Value.Number>().Select(value => value.Amount).ToList();
        if (numbers.Count < values.Count)
            return Value.Null;
        return how switch
        {
            Aggregation.Sum => Sum(numbers),
            Aggregation.Min => new Value.Number(numbers.Min()),
            _ => new Value.Number(numbers.Max()),
        };
    }

    private static Value Sum(List<decimal> numbers) =>
        Value.Of(numbers.Aggregate((decimal?)0, (sum, number) => sum is { } known ? Numbers.Add(known, number) : null));

    private Dictionary<string, Value> Mapping(Value[] values)
    {
        var mapping = new Dictionary<string, Value>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
            mapping[_table.Outputs[i].Id] = values[i];
        return mapping;
    }
}
