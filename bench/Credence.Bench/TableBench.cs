using System.Globalization;
using BenchmarkDotNet.Attributes;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Bench;

/// <summary>Evaluations of a made table of 200 rows over two numbers, a text, a truth and a day: compiled, and plain beside it; one operation is one evaluation.</summary>
[MemoryDiagnoser]
public class TableBench
{
    private const int Points = 1_000;
    private const int Rows = 200;

    private readonly Value[][] _points = new Value[Points][];
    private readonly IReadOnlyDictionary<string, Value>[] _named = new IReadOnlyDictionary<string, Value>[Points];
    private CompiledTable _compiled = null!;
    private PreparedTable _plain = null!;

    /// <summary>The hit policy.</summary>
    [Params(HitPolicy.Unique, HitPolicy.First, HitPolicy.RuleOrder)]
    public HitPolicy Policy { get; set; }

    /// <summary>A table of so many rows: bands of one number by a truth, each with a wide test of every other input.</summary>
    public static RuleTable Made(HitPolicy policy, int count = Rows)
    {
        IReadOnlyList<InputColumn> inputs =
        [
            new("band", "Band", "band", ColumnType.Number, null, null, null, ""),
            new("truth", "Truth", "truth", ColumnType.Boolean, null, null, null, ""),
            new("weight", "Weight", "weight", ColumnType.Number, null, null, null, ""),
            new("word", "Word", "word", ColumnType.Text, null, null, null, ""),
            new("day", "Day", "day", ColumnType.Date, null, null, null, ""),
        ];
        var rows = Enumerable.Range(0, count).Select(i => new TableRow(
            $"r{i}",
            [$"[{i / 2 * 10}..{((i / 2) + 1) * 10})", i % 2 == 0 ? "true" : "false", $"< {1000 + i}", $"not(\"w{i % 20}\")", $">= date(\"20{10 + (i % 10):00}-01-01\")"],
            [i.ToString(CultureInfo.InvariantCulture)], null, null, null, null, "")).ToList();
        return new RuleTable("made", 1, "Made", null, policy, Aggregation.None, inputs, [new("out", ColumnType.Number, null, null, "")], rows, []);
    }

    /// <summary>Makes the table and the points.</summary>
    [GlobalSetup]
    public void Make()
    {
        var table = Made(Policy);
        _compiled = CompiledTable.Of(table)!;
        _plain = TablePreparation.Read(table, [], [])!;
        var state = 1UL;
        for (var i = 0; i < Points; i++)
        {
            _points[i] =
            [
                new Value.Number(Next(ref state, 10_000) / 10m), Value.Of(Next(ref state, 2) == 0), new Value.Number(Next(ref state, 1_300)),
                new Value.Text("w" + Next(ref state, 24).ToString(CultureInfo.InvariantCulture)), new Value.Date(new DateOnly(2005, 1, 1).AddDays(Next(ref state, 7_000))),
            ];
            _named[i] = table.Inputs.Zip(_points[i]).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        }
    }

    /// <summary>The index.</summary>
    [Benchmark(OperationsPerInvoke = Points)]
    public int Compiled()
    {
        var results = 0;
        foreach (var point in _points)
            results += _compiled.Evaluate(point).Results.Count;
        return results;
    }

    /// <summary>Cell by cell.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Points)]
    public int Plain()
    {
        var results = 0;
        foreach (var point in _named)
            results += TableEvaluation.Evaluate(_plain, point, null).Rows.Count;
        return results;
    }

    private static int Next(ref ulong state, int below)
    {
        state = (state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((state >> 33) % (ulong)below);
    }
}
