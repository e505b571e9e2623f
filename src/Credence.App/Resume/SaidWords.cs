using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>What a person says beside the résumé, from the words of every door, and shown back: it comes before what is read.</summary>
internal static class SaidWords
{
    /// <summary>Names of the levels of clearance, lowest first.</summary>
    internal static IReadOnlyList<string> Levels { get; } = [.. Enum.GetValues<ClearanceLevel>().Select(KebabName.Of)];

    /// <summary>The level of a name; null where none is called so.</summary>
    internal static ClearanceLevel? LevelOf(string name) => Enum.GetValues<ClearanceLevel>().Where(level => KebabName.Of(level).Equals(name, StringComparison.OrdinalIgnoreCase)).Cast<ClearanceLevel?>().FirstOrDefault();

    /// <summary>The countries of a list with commas, areas of several among them; null where it names none.</summary>
    /// <param name="words">The list.</param>
    /// <param name="areas">Areas of several countries.</param>
    /// <param name="codeOf">ISO code of a country; throws where it is none.</param>
    internal static IReadOnlyList<string>? Countries(string? words, CountryAreas areas, Func<string, string> codeOf) =>
        words?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(name => areas.Named(name)?.Countries ?? [codeOf(name)]).Distinct(StringComparer.Ordinal).ToList() is [_, ..] named ? named : null;

    /// <summary>What was said, each in a few words; empty where nothing was.</summary>
    internal static IReadOnlyList<string> Shown(SaidBeside said, CountryAreas areas)
    {
        var shown = new List<string>();
        if (said.Country is { } country)
            shown.Add($"you live in {areas.NameOf(country)}");
        if (said.MayWorkIn is { } allowed)
            shown.Add($"you may work in {areas.Shown(allowed)}");
        if (said.CitizenOf is { } of)
            shown.Add($"you are a citizen of {areas.Shown(of)}");
        if (said.Clearance is { } level)
            shown.Add(level == ClearanceLevel.None ? "you hold no security clearance" : $"security clearance: {KebabName.Of(level)}");
        if (said.Relocates)
            shown.Add("you would move to another country");
        return shown;
    }

    /// <summary>The same in one sentence; null where nothing was said.</summary>
    internal static string? Sentence(IReadOnlyList<string> shown) => shown.Count == 0 ? null : $"Stated by you, and taken before what is read: {string.Join("; ", shown)}.";
}
