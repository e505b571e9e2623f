using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What a match says of certifications that end, and of those that stand for one another.</summary>
public sealed class CertificationAnswerTests
{
    private const string AsksForEnded = "Requirements:\n- Exam AI-102 certification required";
    private const string AsksForSuccessor = "Requirements:\n- Azure AI Apps and Agents Developer Associate certification required";

    [Fact]
    public void An_exam_that_has_ended_is_said_to_with_its_day_its_source_and_what_follows()
    {
        var match = MatchParts.Match(Holding(), AsksForEnded);

        var item = MatchParts.Item(match, "ms-ai-102");
        var end = Assert.Single(item.Ends);
        Assert.True(end.HasEnded);
        Assert.Equal(["ms-ai-103"], end.Successors.Select(one => one.Id));
        Assert.Contains("The exam AI-102 ended on 2026-06-30 (readroo-microsoft-certification-retirements-2026)", item.Note, StringComparison.Ordinal);
        Assert.Contains("(AI-103)", item.Note, StringComparison.Ordinal);
        Assert.Equal((GateKind.Certification, item.Note), (match.RuledOutBy?.Kind, match.RuledOutBy?.Note));
    }

    [Fact]
    public void On_a_day_before_anybody_had_announced_the_end_nothing_is_said_of_it()
    {
        var before = new ResumeMatcher(
            MatchParts.Reach, MatchParts.Skills, MatchWords.Read(Shipped.Data, MatchParts.Fields, MatchParts.Conditions), MatchWeights.Read(Shipped.Data, MatchParts.AsOf), new CertificationHistory(MatchParts.Catalog, MatchParts.Reach, new DateOnly(2025, 1, 15)));

        var item = MatchParts.Item(before.Of(MatchParts.Person(MatchParts.Read(Holding())), MatchParts.Posting(AsksForEnded)), "ms-ai-102");

        Assert.Empty(item.Ends);
        Assert.Null(item.Note);
    }

    [Theory]
    [InlineData("Azure AI Engineer Associate", AsksForSuccessor, CertificationRelation.Predecessor, "AI-102 stands for AI-103, which follows it")]
    [InlineData("Azure AI Apps and Agents Developer Associate", AsksForEnded, CertificationRelation.Successor, "AI-103 stands for AI-102, which it follows")]
    public void What_came_before_or_after_in_one_line_stands_for_the_other(string held, string posting, CertificationRelation relation, string text)
    {
        var match = MatchParts.Match(Holding(held), posting);

        var item = Assert.Single(match.Items, one => one.Kind == AskedKind.Certification);
        Assert.Equal((Standing.Met, relation, text), (item.Standing, item.Stand?.Relation, item.Stand?.Text));
        Assert.Null(match.RuledOutBy);
    }

    [Theory]
    [InlineData("ITIL", "ITIL stands for ITIL Foundation, its first level")]
    [InlineData("ITIL Expert", "ITIL Expert stands for ITIL Foundation, its first level")]
    public void A_name_with_levels_stands_for_its_first_level(string held, string text)
    {
        var item = MatchParts.Item(MatchParts.Match(Holding(held), "Requirements:\n- ITIL Foundation certification required"), "itil-foundation");

        Assert.Equal((Standing.Met, CertificationRelation.FirstLevel, text), (item.Standing, item.Stand?.Relation, item.Stand?.Text));
        Assert.Equal(Standing.Missing, Assert.Single(MatchParts.Match(Holding("ITIL Foundation"), "Requirements:\n- ITIL Expert certification required").Items).Standing);
    }

    [Theory]
    [InlineData("CISSP certification required", "you do not hold it")]
    [InlineData("CISSP or CISM certification required", "you hold none of them")]
    public void What_is_not_held_is_said_of_one_and_of_several(string line, string why)
    {
        Assert.Equal(why, MatchParts.Match(Holding(), $"Requirements:\n- {line}").RuledOutBy?.Why);
    }

    [Fact]
    public void One_held_by_its_own_name_needs_no_stand()
    {
        var item = MatchParts.Item(MatchParts.Match(Holding("Azure AI Engineer Associate"), AsksForEnded), "ms-ai-102");

        Assert.Equal(Standing.Met, item.Standing);
        Assert.Null(item.Stand);
    }

    [Fact]
    public void One_that_expired_by_its_own_date_is_named_with_the_date_and_counts_for_nothing()
    {
        var match = MatchParts.Match("""{"certificates": [{"name": "Azure AI Engineer Associate", "date": "2024-05-01", "endDate": "2025-05-01"}]}""", AsksForEnded);

        Assert.Equal("yours expired on 1 May 2025", match.RuledOutBy?.Why);
    }

    [Theory]
    [InlineData("2021", "yours expired in 2021")]
    [InlineData("2025-05", "yours expired in May 2025")]
    [InlineData("2025-05-03", "yours expired on 3 May 2025")]
    public void The_date_is_said_no_more_exactly_than_it_is_known(string date, string why)
    {
        var match = MatchParts.Match($$"""{"certificates": [{"name": "CISSP", "endDate": "{{date}}"}]}""", "Requirements:\n- CISSP certification required");

        Assert.Equal(why, match.RuledOutBy?.Why);
    }

    [Theory]
    [InlineData("CISSP (lapsed)")]
    [InlineData("CISSP (abgelaufen)")]
    [InlineData("CISSP – not passed")]
    public void One_that_is_said_to_have_lapsed_without_a_date_is_named_with_the_reason(string name)
    {
        var match = MatchParts.Match(Holding(name), "Requirements:\n- CISSP certification required");

        Assert.Equal("yours is said to have expired, or to be failed or broken off, without a date", match.RuledOutBy?.Why);
    }

    [Fact]
    public void A_certification_that_is_met_is_among_the_conditions()
    {
        var gate = Assert.Single(MatchParts.Match(Holding("CISSP"), "Requirements:\n- CISSP certification required").Gates);

        Assert.Equal((GateKind.Certification, Standing.Met, "you hold CISSP"), (gate.Kind, gate.Standing, gate.Why));
    }

    private static string Holding(params string[] names) => $$"""{"certificates": [{{string.Join(", ", names.Select(name => $$"""{"name": "{{name}}"}"""))}}]}""";
}
