namespace Credence.Resumes.Matching;

/// <summary>Makes one ask of what a posting names in several places.</summary>
internal static class SkillAsks
{
    private const int MostSets = 500; // more than any posting names: what is left out is named last

    /// <summary>The asks, each set of skills once where it is named most strongly; what another ask at least as strong already demands is left out.</summary>
    /// <param name="places">What each place names, in text order.</param>
    internal static IReadOnlyList<SkillAsk> Of(IReadOnlyList<SkillAsk> places)
    {
        var sets = places.GroupBy(place => string.Join('|', place.Any.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Take(MostSets).Select(same => same.MinBy(place => place.Strength)!).ToList();
        var several = sets.Where(ask => ask.Any.Count > 1).ToList();
        var kept = several.Where(ask => !sets.Exists(other => other.Any.Count < ask.Any.Count && other.Strength <= ask.Strength && other.Any.All(ask.Any.Contains))).ToList();
        return
        [
            .. sets.Where(ask => ask.Any.Count == 1 && !kept.Exists(other => other.Strength < ask.Strength && other.Any.Contains(ask.Any[0])))
                .Concat(kept).OrderBy(ask => ask.Any[0], StringComparer.Ordinal).ThenBy(ask => ask.Posting.Start),
        ];
    }
}
