using System.Diagnostics;
using System.Globalization;

namespace Credence.Bench.Fuzzing;

/// <summary>The process that reads the inputs: <c>fuzz-inputs SEED FIRST SECONDS FINDINGS FOLDER …</c>. Says one line for each input that it has read, so that who started it knows at which one it ended.</summary>
internal static class FuzzWorker
{
    private const int MostOfOneCause = 2;

    internal static int Run(int seed, int first, double seconds, string findings, IReadOnlyList<string> folders)
    {
        var probe = new FuzzProbe();
        var inputs = new FuzzInputs(FuzzSeeds.Read(folders, probe.Reader), seed);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        for (var number = first; clock.Elapsed.TotalSeconds < seconds; number++)
        {
            var input = inputs.Of(number);
            var document = input.Whole(input.Part);
            var outcome = probe.Of(document);
            if (outcome.Finding is { } finding && (seen[finding] = seen.GetValueOrDefault(finding) + 1) <= MostOfOneCause)
            {
                File.WriteAllBytes(Path.Combine(findings, FormattableString.Invariant($"{number}.{input.Form}")), document);
                var part = FuzzMinimizer.Of(input, finding, probe);
                File.WriteAllBytes(Path.Combine(findings, FormattableString.Invariant($"{number}.small.{input.Form}")), input.Whole(part));
                File.WriteAllBytes(Path.Combine(findings, FormattableString.Invariant($"{number}.part")), part);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number}\t{input.Form}\t{outcome.What}\t{outcome.Finding}\t{outcome.ProcessorSeconds:0.000}\t{outcome.GrownMiB:0.0}"));
        }

        return 0;
    }

    /// <summary>Writes the input of a number, for a person to look at.</summary>
    internal static int Write(int seed, int number, string file, IReadOnlyList<string> folders)
    {
        var input = new FuzzInputs(FuzzSeeds.Read(folders, new FuzzProbe().Reader), seed).Of(number);
        File.WriteAllBytes(file, input.Whole(input.Part));
        return 0;
    }

    /// <summary>Reads documents and says what became of each.</summary>
    internal static int Probe(IEnumerable<string> files)
    {
        var probe = new FuzzProbe();
        foreach (var file in files)
            Console.WriteLine($"{Path.GetFileName(file)}: {probe.Of(File.ReadAllBytes(file))}");
        return 0;
    }
}
