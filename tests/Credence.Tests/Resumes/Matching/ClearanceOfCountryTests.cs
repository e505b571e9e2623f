using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>German security checks: levels of their own, and no answer to those of other countries.</summary>
public sealed class ClearanceOfCountryTests
{
    [Theory]
    [InlineData("Ü2-Sicherheitsüberprüfung erforderlich", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("Sicherheitsüberprüfung Ü3 vorhanden", ConditionKind.Clearance, ClearanceLevel.TopSecret)]
    [InlineData("Ü3", ConditionKind.Clearance, ClearanceLevel.TopSecret)]
    [InlineData("SÜ2 zwingend", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("Eine erweiterte Sicherheitsüberprüfung ist Voraussetzung.", ConditionKind.Clearance, ClearanceLevel.Secret)]
    [InlineData("Gültige Sicherheitsüberprüfung", ConditionKind.Clearance, ClearanceLevel.Some)]
    [InlineData("Bereitschaft zur Sicherheitsüberprüfung (Ü2)", ConditionKind.ClearanceLater, ClearanceLevel.Secret)]
    [InlineData("Sie sind bereit, sich einer Sicherheitsüberprüfung zu unterziehen.", ConditionKind.ClearanceLater, ClearanceLevel.Some)]
    public void A_sentence_states_its_level(string text, ConditionKind kind, ClearanceLevel level)
    {
        var found = Assert.Single(MatchParts.Conditions.Find(text));

        Assert.Equal((kind, level, "DE"), (found.Kind, found.Level, Assert.Single(found.Countries)));
        Assert.Equal(MatchParts.Stated(text, ConditionSearches.All), MatchParts.Searched(text));
    }

    [Theory]
    [InlineData("Keine Sicherheitsüberprüfung nötig")]
    [InlineData("Aus dem Menü2 wählen")]
    [InlineData("Sicherheitsüberprüfung von Vorteil")]
    public void What_is_not_asked_for_is_none(string text) => Assert.Empty(MatchParts.Conditions.Find(text));

    [Theory]
    [InlineData("Ü2-Sicherheitsüberprüfung erforderlich", "Ü2 vorhanden", Standing.Met)]
    [InlineData("Ü2-Sicherheitsüberprüfung erforderlich", "Sicherheitsüberprüfung Ü3 vorhanden", Standing.Met)]
    [InlineData("Ü3-Sicherheitsüberprüfung erforderlich", "Ü2 vorhanden", Standing.Missing)]
    [InlineData("Ü2-Sicherheitsüberprüfung erforderlich", "Active Secret clearance", Standing.Unknown)]
    [InlineData("Active Secret clearance required", "Ü2 vorhanden", Standing.Unknown)]
    [InlineData("Ü2-Sicherheitsüberprüfung erforderlich", "Likes hiking", Standing.Missing)]
    public void One_of_another_country_does_not_settle_it(string posting, string summary, Standing standing)
    {
        var gate = Assert.Single(MatchParts.Match($$"""{"basics": {"summary": "{{summary}}"}, "skills": [{"name": "Python"}]}""", posting).Gates, gate => gate.Kind == GateKind.Clearance);

        Assert.Equal(standing, gate.Standing);
    }

    [Fact]
    public void It_is_called_by_its_own_name()
    {
        var gate = Assert.Single(MatchParts.Match("""{"skills": [{"name": "Python"}]}""", "Ü2-Sicherheitsüberprüfung erforderlich").Gates);

        Assert.Equal("a German security clearance (Ü2)", gate.Asks);
    }
}
