using System.Diagnostics;
using System.Globalization;

namespace Credence.Bench.Fuzzing;

/// <summary>
/// Fuzzes the reading of résumés: <c>fuzz MINUTES SEED FINDINGS FOLDER …</c>. The documents of the folders are changed at random and read in a process of its own, which is started again after an input that ends it;
/// inputs with findings are written to the folder FINDINGS, whole and as small as they were made. Prints a Markdown report.
/// </summary>
internal static class FuzzRun
{
    private const int HeapBytes = 0x18000000; // 384 MiB: what grows without end ends soon
    private const int YoungBytes = 0x400000;
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(60);

    internal static int Run(double minutes, int seed, string findings, IReadOnlyList<string> folders)
    {
        Directory.CreateDirectory(findings);
        var (clock, next, tally) = (Stopwatch.StartNew(), 0, new FuzzTally());
        for (var left = minutes * 60; left > 1; left = (minutes * 60) - clock.Elapsed.TotalSeconds)
        {
            using var worker = Process.Start(Worker(seed, next, left, findings, folders)) ?? throw new InvalidOperationException("No process was started.");
            var (last, hasHung) = Follow(worker, tally);
            next = Math.Max(next, last + 1);
            worker.WaitForExit();
            if (worker.ExitCode == 0)
                break;
            tally.Ended(next++, hasHung ? "does not end" : FormattableString.Invariant($"ends the process with {worker.ExitCode}"));
        }

        Console.Write(tally.Report(clock.Elapsed, seed));
        return tally.HasFindings ? 1 : 0;
    }

    /// <summary>Takes its lines until it ends.</summary>
    /// <returns>The last input it has read, or -1; and whether it had to be ended.</returns>
    private static (int Last, bool HasHung) Follow(Process worker, FuzzTally tally)
    {
        for (var last = -1; ;)
        {
            var line = worker.StandardOutput.ReadLineAsync();
            if (!line.Wait(LongestInput))
            {
                worker.Kill();
                return (last, true);
            }

            if (line.Result is not { } said)
                return (last, false);
            last = tally.Add(said);
        }
    }

    private static ProcessStartInfo Worker(int seed, int first, double seconds, string findings, IReadOnlyList<string> folders)
    {
        string[] words = ["fuzz-inputs", seed.ToString(CultureInfo.InvariantCulture), first.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture), findings, .. folders];
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(FuzzRun).Assembly.Location);
        foreach (var word in words)
            start.ArgumentList.Add(word);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCgen0size"] = YoungBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return start;
    }
}
