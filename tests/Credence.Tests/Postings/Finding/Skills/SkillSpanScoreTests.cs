using Credence.Postings.Finding.Skills.Training;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The score the method page states, on sentences that nothing was fitted to or chosen on.</summary>
public sealed class SkillSpanScoreTests
{
    private const double LeastTagger = .51;
    private const double LeastLexicon = .39;

    [Fact]
    public void The_tagger_finds_the_knowledge_of_SkillSpan_as_well_as_the_method_page_says()
    {
        var file = Path.Combine(SharedPostings.Root(), "..", "shared", "data", "extraction", "skillspan", "dev.json");
        Assert.SkipUnless(File.Exists(file), "skipped: ../shared is not here");

        var rows = SpanScoring.Of(SharedSkills.Instance, file, seed: 1);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', rows.Select(row => $"{row.Finder} {row.Source} F1 {row.Score.F1:0.0000} ({row.F1Interval.Low:0.000}-{row.F1Interval.High:0.000})")));
        Assert.InRange(rows.Single(row => row is { Finder: "tagger", Source: "all" }).Score.F1, LeastTagger, 1);
        Assert.InRange(rows.Single(row => row is { Finder: "lexicon", Source: "all" }).Score.F1, LeastLexicon, 1);
    }
}
