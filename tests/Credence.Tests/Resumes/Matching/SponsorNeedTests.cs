using System.Text;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Who says that they need a sponsor is not told that nothing is stated, and is ruled out where none is to be had in that country.</summary>
public sealed class SponsorNeedTests
{
    private const string Posting = "Requirements:\n- Python\nWe do not sponsor visas.";

    [Theory]
    [InlineData("Require H-1B visa sponsorship to work in the United States.")]
    [InlineData("I will need visa sponsorship to work in the United States")]
    [InlineData("Work authorization in the United States: requires sponsorship")]
    public void A_need_of_the_country_of_the_work_rules_out(string line)
    {
        var match = Match(line);

        Assert.Equal(GateKind.Visa, match.RuledOutBy?.Kind);
        Assert.StartsWith("the résumé says that you need a sponsor in ", match.RuledOutBy!.Why, StringComparison.Ordinal);
        Assert.Contains(match.RuledOutBy.Resume!.Text, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I will require visa sponsorship")]
    [InlineData("Work authorization: requires sponsorship")]
    [InlineData("Visa sponsorship required")]
    public void A_need_without_a_country_is_said(string line)
    {
        var match = Match(line);

        Assert.Null(match.RuledOutBy);
        Assert.Equal((Standing.Unknown, "the résumé says that you need a sponsor"), Assert.Single(match.Gates, gate => gate.Kind == GateKind.Visa) is var gate ? (gate.Standing, gate.Why) : default);
    }

    [Theory]
    [InlineData("I do not require visa sponsorship")]
    [InlineData("Authorized to work without visa sponsorship, none needed")]
    [InlineData("Handled visa sponsorship required by new hires")]
    [InlineData("Won the executive sponsorship that was needed")]
    public void Other_words_about_sponsors_are_no_need(string line) =>
        Assert.DoesNotContain("need a sponsor", Assert.Single(Match(line).Gates, gate => gate.Kind == GateKind.Visa).Why, StringComparison.Ordinal);

    private static ResumeMatch Match(string line)
    {
        var resume = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nSummary\n{line}\n\nSkills\nPython"), null, ResumeReader.Extract).Resume!;
        return MatchParts.Matcher.Of(MatchParts.Person(resume), MatchParts.Posting(Posting, "Austin, TX, United States"));
    }
}
