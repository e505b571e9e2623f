using System.Diagnostics;

namespace Credence.Bench.Fuzzing;

/// <summary>Leaves out of a finding's input what the finding does not need.</summary>
internal static class FuzzMinimizer
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>The smallest part found within 20 s that still shows the same finding.</summary>
    internal static byte[] Of(FuzzInput input, string finding, FuzzProbe probe)
    {
        var clock = Stopwatch.StartNew();
        var part = input.Part;
        for (var piece = part.Length / 2; piece > 0 && clock.Elapsed < Longest; piece /= 2)
        {
            for (var at = 0; at < part.Length && clock.Elapsed < Longest;)
            {
                byte[] shorter = [.. part.AsSpan(0, at), .. part.AsSpan(Math.Min(part.Length, at + piece))];
                if (probe.Of(input.Whole(shorter)).Finding == finding)
                    part = shorter;
                else
                    at += piece;
            }
        }

        return part;
    }
}
