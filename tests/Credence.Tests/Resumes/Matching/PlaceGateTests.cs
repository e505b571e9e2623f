using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Where a posting says that one must live or work, and how a person stands to it.</summary>
public sealed class PlaceGateTests
{
    [Theory]
    [InlineData("Remote (US only)", "US", true)]
    [InlineData("Fully remote, US only", "US", true)]
    [InlineData("- Location: remote, UK-only", "GB", true)]
    [InlineData("You must reside in Canada.", "CA", true)]
    [InlineData("Candidates must be based in Germany.", "DE", true)]
    [InlineData("You need to be located in the United States or Canada.", "CA US", true)]
    [InlineData("Wohnsitz in Deutschland erforderlich", "DE", true)]
    [InlineData("Bewerber müssen wohnhaft in Österreich sein.", "AT", true)]
    [InlineData("Homeoffice nur in Deutschland", "DE", true)]
    [InlineData("We offer remote - US", "US", false)]
    [InlineData("Work: remote (Canada)", "CA", false)]
    [InlineData("The work is done remotely from India", "IN", false)]
    public void A_sentence_says_where(string text, string countries, bool isExclusive)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((ConditionKind.Residence, countries, isExclusive), (found.Kind, string.Join(' ', found.Countries), found.IsExclusive));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("401(k) matching (US only)")]
    [InlineData("Our customers must be located in Germany.")]
    [InlineData("You do not need to be based in Germany.")]
    [InlineData("Must be based in Germany or willing to relocate.")]
    [InlineData("Our team is based in Germany.")]
    [InlineData("Remote (US time zones)")]
    [InlineData("Must you be located in Germany?")]
    [InlineData("Ideally you must not be located in far away Germany.")]
    [InlineData("Bonus only in the first year, remote work from home")]
    public void Something_else_is_no_such_condition(string text) => Assert.DoesNotContain(MatchParts.Conditions.Find(text), one => one.Kind == ConditionKind.Residence);

    [Theory]
    [InlineData("Remote (US only)", "US", false, Standing.Met)]
    [InlineData("Remote (US only)", "AT", false, Standing.Missing)]
    [InlineData("Remote (US only)", "AT", true, Standing.Met)]
    [InlineData("Remote (US only)", null, false, Standing.Unknown)]
    [InlineData("Remote - US", "AT", false, Standing.Unknown)]
    [InlineData("Remote (EU)", "AT", false, Standing.Met)]
    public void Where_the_person_lives_decides(string line, string? country, bool relocates, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match(Nobody, $"Data engineer\n\n{line}", SaidBeside.Nothing with { Country = country, Relocates = relocates }).Gates);

        Assert.Equal((GateKind.Location, standing, line), (gate.Kind, gate.Standing, gate.Posting?.Text));
    }

    [Theory]
    [InlineData("Koblenz, Deutschland", Standing.Met)]
    [InlineData("Graz, Österreich", Standing.Unknown)]
    public void A_place_whose_country_is_not_known_is_a_condition_that_who_lives_there_meets(string home, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match("""{"basics": {"location": {"city": "HOME"}}, "skills": [{"name": "Python"}]}""".Replace("HOME", home.Split(',')[0], StringComparison.Ordinal), "Data engineer\nStandort: Koblenz\n\nPython").Gates);

        Assert.Equal((GateKind.Location, standing, "work in Koblenz", "Koblenz"), (gate.Kind, gate.Standing, gate.Asks, gate.Posting?.Text));
    }

    [Theory]
    [InlineData("Standort: flexibel, deutschlandweit")]
    [InlineData("Location: Multiple")]
    [InlineData("Location: Worldwide")]
    public void A_label_without_a_place_is_no_condition(string line) => Assert.Empty(MatchParts.Match(Nobody, $"Data engineer\n{line}\n\nPython").Gates);

    private const string Nobody = """{"skills": [{"name": "Python"}]}""";
}
