using System.Globalization;
using Credence.Postings.Finding.Skills.Training;
using Credence.Tests.Evidence;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The score the method page states, on sentences that nothing was fitted to or chosen on.</summary>
public sealed class SkillSpanScoreTests
{
    [Fact]
    public void The_method_page_shows_how_well_the_knowledge_of_SkillSpan_is_found()
    {
        var file = Path.Combine(SharedPostings.Root(), "..", "shared", "data", "extraction", "skillspan", "dev.json");
        Assert.SkipUnless(File.Exists(file), "skipped: ../shared is not here");

        var rows = SpanScoring.Of(SharedSkills.Instance, file, seed: 1);

        Assert.Equal(CardSlot.Of("skills").ReplaceLineEndings("\n").Split('\n')[2..], rows.Select(Line));
    }

    private static string Line(SpanScoreRow row)
    {
        var shown = row is { Finder: "tagger", Source: "all" } ? "**" : "";
        var source = (row.Finder, row.Source) switch
        {
            ("lexicon", "house") => string.Create(CultureInfo.InvariantCulture, $"house ({row.Score.Marked:N0} spans)"),
            ("lexicon", _) => string.Create(CultureInfo.InvariantCulture, $"{row.Source} ({row.Score.Marked:N0})"),
            _ => row.Source,
        };
        return string.Create(CultureInfo.InvariantCulture, $"| {(row.Finder == "lexicon" ? "lexicon alone" : row.Finder)} | {source} | {Share(row.Score.Precision, row.Score.PrecisionInterval)} | {Share(row.Score.Recall, row.Score.RecallInterval)} | {shown}{Digits(row.Score.F1)}{shown} ({Digits(row.F1Interval.Low)}–{Digits(row.F1Interval.High)}) |");
    }

    private static string Share(double share, Credence.Statistics.Interval? interval) => $"{Digits(share)} ({Digits(interval!.Value.Low)}–{Digits(interval.Value.High)})";

    private static string Digits(double share) => share.ToString(".000", CultureInfo.InvariantCulture);
}
