using Credence.Statistics;

namespace Credence.Tests.Statistics;

/// <summary>The worlds in which the interval of the corrected share is tried.</summary>
internal static class CorrectionWorlds
{
    /// <summary>Labels as they are: found and not found postings by wording, cases as counted on 2026-11-28 (mentions of one certification).</summary>
    internal static IReadOnlyList<LabeledStratum> Labels { get; } =
    [
        new(true, 392, 44, 0), new(true, 85, 17, 0), new(false, 879, 106, 0), new(false, 53, 13, 0), new(false, 9389, 120, 0),
    ];

    /// <summary>What is there in each stratum, from a detector as measured to a worse one.</summary>
    internal static IReadOnlyList<(string Name, double[] There)> Detectors { get; } =
    [
        ("nothing found wrongly", [1, 1, 0.019, 0.077, 0.001]),
        ("as measured, 1 in 400 silent ones missed", [0.977, 0.941, 0.019, 0.077, 0.0025]),
        ("worse", [0.9, 0.85, 0.03, 0.1, 0.006]),
    ];

    /// <summary>Postings of each employer among AI roles: 940 employers (or postings without one) with 1,350 postings, counted on 2026-11-28.</summary>
    internal static IReadOnlyList<int> AiEmployers { get; } =
    [
        .. new (int Postings, int Employers)[] { (1, 793), (2, 82), (3, 22), (4, 16), (5, 7), (6, 5), (7, 3), (8, 3), (9, 3), (13, 2), (14, 1), (15, 1), (18, 1), (53, 1) }
            .SelectMany(size => Enumerable.Repeat(size.Postings, size.Employers)),
    ];

    internal static IReadOnlyList<int> Alone(int postings) => [.. Enumerable.Repeat(1, postings)];

    internal static IReadOnlyList<LabeledStratum> Times(double factor) => [.. Labels.Select(stratum => stratum with { Labeled = (int)Math.Round(stratum.Labeled * factor) })];
}
