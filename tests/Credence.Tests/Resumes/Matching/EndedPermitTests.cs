using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>The last day of a permit in a résumé; the answers are of 2026-11-23.</summary>
public sealed class EndedPermitTests
{
    private const string Posting = "Data engineer\n\nCanadian work permit required";

    [Theory]
    [InlineData("Canadian work permit valid until 06/2026", "2026-06")]
    [InlineData("Work permit for Canada, expires 30 June 2026", "2026-06-30")]
    [InlineData("Arbeitserlaubnis für Kanada, gültig bis 30.06.2026", "2026-06-30")]
    [InlineData("Aufenthaltstitel Kanada gültig bis 30.06.2026", "2026-06-30")]
    [InlineData("Canadian work permit (expired 06/2026)", "2026-06")]
    [InlineData("Work permit for Canada, bislang Wien, bis 06/2026", "2026-06")]
    [InlineData("Work permit for Canada, bis auf Weiteres, bis 06/2026", "2026-06")]
    public void One_that_is_over_is_not_held_and_the_answer_says_since_when(string summary, string day)
    {
        var gate = Gate(summary);

        Assert.Equal((Standing.Missing, $"the permit for Canada in the résumé ended ({day})"), (gate.Standing, gate.Why));
        Assert.StartsWith(summary[..12], gate.Resume?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Canadian work permit valid until 06/2027")]
    [InlineData("Canadian work permit valid until November 2026")]
    [InlineData("Arbeitserlaubnis für Kanada, unbefristet")]
    [InlineData("Canadian citizen, passport valid until 06/2026")]
    public void One_that_goes_on_is_held(string summary) => Assert.Equal(Standing.Met, Gate(summary).Standing);

    [Fact]
    public void What_the_person_says_comes_before_it()
    {
        var match = MatchParts.Match(Saying("Canadian work permit valid until 06/2026"), Posting, SaidBeside.Nothing with { MayWorkIn = ["CA"] });

        Assert.Equal((Standing.Met, "you may work in Canada"), (match.Gates[0].Standing, match.Gates[0].Why));
    }

    private static Gate Gate(string summary) => Assert.Single(MatchParts.Match(Saying(summary), Posting).Gates, gate => gate.Kind == GateKind.Visa);

    private static string Saying(string summary) => $$"""{"basics": {"summary": "{{summary}}"}, "skills": [{"name": "Python"}]}""";
}
