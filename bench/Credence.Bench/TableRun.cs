using System.Diagnostics;
using System.Globalization;
using Credence.Rules.Tables;

namespace Credence.Bench;

/// <summary>
/// Compiled and plain evaluation of the table of <see cref="TableBench"/> in turns on one thread: <c>tables [ROUNDS]</c>. Rates are evaluations a second of
/// processor time, so that other work on the machine disturbs them less; the rate by the clock stands beside.
/// </summary>
internal static class TableRun
{
    private const int UsualRounds = 9;
    private const int CompiledSweeps = 1_000;
    private const int PlainSweeps = 10;
    private const int PointsPerSweep = 1_000;

    internal static void Run(int? rounds)
    {
        foreach (var policy in new[] { HitPolicy.Unique, HitPolicy.First, HitPolicy.RuleOrder })
        {
            var bench = new TableBench { Policy = policy };
            bench.Make();
            var (compiled, plain, clock, bytes) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
            for (var round = 0; round <= (rounds ?? UsualRounds); round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var fast = Rate(bench.Compiled, CompiledSweeps);
                bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(CompiledSweeps * PointsPerSweep);
                var slow = Rate(bench.Plain, PlainSweeps);
                if (round == 0)
                    continue;
                compiled.Add(fast.Processor);
                clock.Add(fast.Clock);
                plain.Add(slow.Processor);
            }

            Print($"{policy} compiled {Median(compiled):0}/s ({compiled.Min():0}-{compiled.Max():0}; by the clock {Median(clock):0}) plain {Median(plain):0}/s ({plain.Min():0}-{plain.Max():0}) ratio of medians {Median(compiled) / Median(plain):0.0} bytes {bytes:0.0} rounds {compiled.Count}");
        }
    }

    /// <summary>Reads, makes ready and checks every table of a folder, and made tables of 200 and 2,000 rows: <c>tables-check FOLDER</c>.</summary>
    internal static void Check(string folder)
    {
        for (var round = 0; round < 2; round++)
        {
            var files = Directory.GetFiles(folder, "*.yaml").Where(path => File.ReadLines(path).Contains("kind: table")).Order(StringComparer.Ordinal).ToList();
            var (watch, tables) = (Stopwatch.StartNew(), files.ConvertAll(RuleTable.Read));
            var read = watch.Elapsed.TotalMilliseconds;
            tables.ForEach(table => CompiledTable.Of(table));
            var compiled = watch.Elapsed.TotalMilliseconds;
            tables.ForEach(table => TableLint.Check(table));
            Print($"round {round}: {files.Count} files, {tables.Sum(table => table.Rows.Count)} rows: read {read:0} ms, made ready {compiled - read:0} ms, checked {watch.Elapsed.TotalMilliseconds - compiled:0} ms");
        }

        foreach (var rows in new[] { 200, 2_000 })
        {
            foreach (var policy in new[] { HitPolicy.Unique, HitPolicy.First })
            {
                var (watch, table) = (Stopwatch.StartNew(), TableBench.Made(policy, rows));
                CompiledTable.Of(table);
                var compiled = watch.Elapsed.TotalMilliseconds;
                var findings = TableLint.Check(table);
                Print($"{policy} {rows} rows: made ready {compiled:0} ms, checked {watch.Elapsed.TotalMilliseconds - compiled:0} ms, {findings.Count} findings, capped {findings.Any(finding => finding.Code == "search-capped")}");
            }
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static (double Processor, double Clock) Rate(Func<int> sweep, int times)
    {
        var (watch, before) = (Stopwatch.StartNew(), Used());
        for (var i = 0; i < times; i++)
            sweep();
        var evaluations = (double)times * PointsPerSweep;
        return (evaluations / (Used() - before), evaluations / watch.Elapsed.TotalSeconds);
    }

    private static double Used() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
