using Credence.Sources;

namespace Credence.Claims;

/// <summary>Reads claims and stops at the first thing that is not sound.</summary>
internal static class ClaimReading
{
    private const string Kind = "claims";

    internal static IReadOnlyList<Claim> File(YamlMap file, SourceRegister sources)
    {
        if (file.Text("kind") != Kind)
            throw file.Wrong("kind", $"'kind' must be {Kind}");
        var group = file.Text("group");
        var day = file.OptionalDate("checked") ?? throw file.Wrong("checked", "'checked' must say for which day the verdicts were worked out");
        var claims = file.Maps(Kind).Select(entry => One(entry, group, day, sources)).ToList();
        file.NoOtherKeys();
        return claims;
    }

    private static Claim One(YamlMap entry, string group, DateOnly day, SourceRegister sources)
    {
        var claim = new Claim(
            entry.Text("id"), group, entry.Text("statement"), Sources(entry, sources), entry.Text("population"), entry.OneOf<ClaimKind>("about"),
            entry.Text("who-benefits"), entry.Text("how-tested"), entry.Text("would-refute"), entry.OneOf<ClaimVerdict>("verdict"), entry.Text("why"),
            [.. entry.Maps("parts").Select(Part)], entry.OptionalDate("checked") ?? day, entry.Where);
        entry.NoOtherKeys();
        if (claim.Parts.Count == 0)
            throw entry.Wrong("parts", $"claim '{claim.Id}' has no parts");
        return claim.Verdict != ClaimVerdict.NotTestableHere || claim.Parts.Any(part => part.Needs is not null)
            ? claim
            : throw entry.Wrong("parts", $"claim '{claim.Id}' is not testable here and does not say what would be needed");
    }

    private static IReadOnlyList<Source> Sources(YamlMap entry, SourceRegister sources) =>
        [.. entry.OneOrMoreTexts("source").Select(id => sources.Find(id) ?? throw entry.Wrong("source", $"no source has the id '{id}'"))];

    private static ClaimPart Part(YamlMap entry)
    {
        var what = entry.Text("what");
        var needs = entry.OptionalText("needs");
        var (name, check) = entry.OptionalMap("check") is { } map ? CheckReading.One(map) : (null, null);
        var claimed = entry.OptionalMap("claimed") is { } range ? Range(range) : null;
        var shipped = entry.OptionalMap("measured") is { } figures ? ShippedFigures.Read(figures) : null;
        var isLead = entry.Flag("lead");
        entry.NoOtherKeys();
        if (check is null == needs is null)
            throw entry.Wrong("needs", "a part has either 'check' or 'needs', what would be needed to test it");
        if (check is null && (claimed is not null || shipped is not null))
            throw entry.Wrong("needs", "a part that is not tested has neither 'claimed' nor 'measured'");
        // A number without a claimed range only stands beside the claim.
        return check is null || shipped is not null
            ? new ClaimPart(what, name, check, claimed, check is null || claimed is not null, shipped, needs) { IsLead = isLead }
            : throw entry.Wrong("measured", "a part that is tested ships with 'measured'");
    }

    private static ClaimedRange Range(YamlMap entry)
    {
        var range = new ClaimedRange(entry.OptionalNumber("low"), entry.OptionalNumber("high"));
        entry.NoOtherKeys();
        if (range is { Low: null, High: null })
            throw entry.Wrong("low", "'claimed' has neither low nor high");
        return range.High < range.Low ? throw entry.Wrong("low", "'low' is above 'high'") : range;
    }
}
