using System.Diagnostics;
using System.Globalization;
using Credence.Advice;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>Processor and wall time of one person's answer in a process that has answered before, as a server answers it.</summary>
internal static class AskRun
{
    private const int Warm = 60;
    private const int Runs = 41;
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    internal static void Run(string answersFile)
    {
        var data = DataFolder.Find();
        var rules = AdviceRules.Read(data);
        var catalog = CatalogReader.Read(data);
        var answers = File.ReadLines(answersFile).Where(line => line.Contains(':', StringComparison.Ordinal) && !line.StartsWith('#'))
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '"'));
        var inputs = new AdviceInputs(answers, rules, catalog, EvidenceSnapshot.Read(data), data.Receipt(AsOf, 1)) { Estimates = EstimateBook.Read(data, catalog.Sources) };
        var wall = new List<double>();
        var processor = new List<double>();
        for (var run = -Warm; run < Runs; run++)
        {
            var (started, used) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
            Adviser.Answer(inputs);
            if (run < 0)
                continue;
            wall.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            processor.Add((Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(answersFile)}: median {Median(wall):0.0} ms, {Median(processor):0.0} ms of processor time over {Runs} answers"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
