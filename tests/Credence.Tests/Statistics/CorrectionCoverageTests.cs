using System.Globalization;
using System.Text;
using Credence.Statistics;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Statistics;

/// <summary>Does a 95 % interval of a corrected share hold the truth 95 times in 100?</summary>
public sealed class CorrectionCoverageTests
{
    private static readonly double[] Truths = [0.003, 0.01, 0.03, 0.05];

    // 600 worlds: ± 1.8 points of chance around 95 %.
    [Theory]
    [InlineData(CorrectionForm.Whole, 0.01)]
    [InlineData(CorrectionForm.Whole, 0.05)]
    [InlineData(CorrectionForm.Part, 0.01)]
    [InlineData(CorrectionForm.Part, 0.05)]
    public void It_holds_the_truth_about_95_times_in_100(CorrectionForm form, double truth)
    {
        var world = new CorrectionWorld(CorrectionWorlds.Labels, CorrectionWorlds.Detectors[1].There, CorrectionWorlds.AiEmployers, 0.05, truth);

        var (holds, _, _) = world.Cover(form, 600, 400, CorrectionIntervals.Shipped);

        Assert.InRange(holds, 0.92, 0.98);
    }

    [Fact]
    public void Without_the_labels_own_uncertainty_it_would_not()
    {
        var world = new CorrectionWorld(CorrectionWorlds.Labels, CorrectionWorlds.Detectors[2].There, CorrectionWorlds.Alone(10_000), 0, 0.05);

        var (holds, _, _) = world.Cover(CorrectionForm.Whole, 300, 200, (observed, effect, form, sample, draws, random) =>
            CorrectedShare.Of(observed, effect, form, sample.Rates()!.Value, [.. Enumerable.Repeat(sample.Rates()!.Value, draws)], 0.95, random)!.Value.Range);

        Assert.True(holds < 0.8, $"{holds}");
    }

    /// <summary>The grid of docs/method/corrected-share.md, 4,000 worlds a setting (± 0.35 points); minutes, so only when asked for. Writes artifacts/coverage.md.</summary>
    [Fact(Explicit = true)]
    public void The_full_grid()
    {
        var lines = new StringBuilder("| detector | postings, likeness | form | .3 % | 1 % | 3 % | 5 % |\n|---|---|---|---|---|---|---|\n");
        foreach (var (detector, there) in CorrectionWorlds.Detectors)
        {
            foreach (var (name, employers, likeness) in Layouts())
                Add(lines, detector, name, Truths, truth => new CorrectionWorld(CorrectionWorlds.Labels, there, employers, likeness, truth));
        }

        foreach (var factor in new[] { 0.5, 4 })
        {
            Add(lines, FormattableString.Invariant($"as measured, 1 in 400, labels × {factor}"), "1,350 of 940 employers, .05", Truths,
                truth => new CorrectionWorld(CorrectionWorlds.Times(factor), CorrectionWorlds.Detectors[1].There, CorrectionWorlds.AiEmployers, 0.05, truth));
        }

        Write("coverage.md", lines);
    }

    /// <summary>The intervals it was chosen over, 1,000 worlds a setting (± 0.7 points). Writes artifacts/coverage-rivals.md.</summary>
    [Fact(Explicit = true)]
    public void The_rivals()
    {
        var lines = new StringBuilder("| form, true share | likeness | shipped | Jeffreys | melded | Lang–Reiczigel |\n|---|---|---|---|---|---|\n");
        foreach (var form in new[] { CorrectionForm.Whole, CorrectionForm.Part })
        {
            foreach (var truth in new[] { 0.003, 0.01, 0.05 })
            {
                foreach (var likeness in new[] { 0, 0.3 })
                {
                    var world = new CorrectionWorld(CorrectionWorlds.Labels, CorrectionWorlds.Detectors[1].There, CorrectionWorlds.AiEmployers, likeness, truth);
                    var cells = new CorrectionInterval[] { CorrectionIntervals.Shipped, CorrectionIntervals.Jeffreys, CorrectionIntervals.Melded, CorrectionIntervals.LangReiczigel }
                        .Select(interval => world.Cover(form, 1000, 500, interval)).Select(one => string.Create(CultureInfo.InvariantCulture, $"{100 * one.Holds:0.0} ({one.Width:0.00})"));
                    lines.Append(CultureInfo.InvariantCulture, $"| {form}, {100 * truth:0.#} % | {likeness:0.##} | {string.Join(" | ", cells)} |\n");
                }
            }
        }

        Write("coverage-rivals.md", lines);
    }

    private static IEnumerable<(string Name, IReadOnlyList<int> Employers, double Likeness)> Layouts() =>
    [
        ("200 alone", CorrectionWorlds.Alone(200), 0),
        ("1,350 of 940 employers, .05", CorrectionWorlds.AiEmployers, 0.05),
        ("1,350 of 940 employers, .15", CorrectionWorlds.AiEmployers, 0.15),
        ("10,000 alone", CorrectionWorlds.Alone(10_000), 0),
    ];

    private static void Add(StringBuilder lines, string detector, string layout, IEnumerable<double> truths, Func<double, CorrectionWorld> world)
    {
        foreach (var form in new[] { CorrectionForm.Whole, CorrectionForm.Part })
        {
            var cells = truths.Select(truth => world(truth).Cover(form, 4000, 500, CorrectionIntervals.Shipped).Holds).Select(holds => (100 * holds).ToString("0.0", CultureInfo.InvariantCulture));
            lines.Append(CultureInfo.InvariantCulture, $"| {detector} | {layout} | {(form == CorrectionForm.Whole ? "whole" : "part")} | {string.Join(" | ", cells)} |\n");
            Write("coverage.md", lines);
        }
    }

    private static void Write(string name, StringBuilder text)
    {
        Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts"));
        File.WriteAllText(Path.Combine(Checkout.Root, "artifacts", name), text.ToString());
    }
}
