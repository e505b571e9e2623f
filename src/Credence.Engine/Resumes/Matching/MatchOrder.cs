using Credence.Statistics;

namespace Credence.Resumes.Matching;

/// <summary>Puts matches in the order in which they are worth looking at.</summary>
public static class MatchOrder
{
    /// <summary>
    /// Those that nothing rules out first; then by how large a part of what can be told is at least met, so that one thing met of one does not come before eleven of twelve; then by score and number.
    /// </summary>
    /// <param name="matches">The matches.</param>
    public static IReadOnlyList<ResumeMatch> Of(IEnumerable<ResumeMatch> matches) =>
        [.. matches.OrderBy(match => match.RuledOutBy is null ? 0 : 1).ThenByDescending(AtLeastMet).ThenByDescending(match => match.Score ?? -1).ThenBy(match => match.Posting.Document)];

    /// <summary>Lower end of Wilson's 95 % interval of the part met (ratio); below 0 where nothing can be told.</summary>
    private static double AtLeastMet(ResumeMatch match) => WilsonInterval.Of(new Proportion(match.Met, match.Told))?.Low ?? -1;
}
