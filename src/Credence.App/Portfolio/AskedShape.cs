using Credence.Portfolio.Skills;
using Credence.Statistics;

namespace Credence.App.Portfolio;

/// <summary>AI postings in which a skill was found.</summary>
/// <param name="Count">Postings (count).</param>
/// <param name="Postings">AI postings that were read (count).</param>
/// <param name="Share">Their share (ratio).</param>
/// <param name="Low">Lower end of its 95 % interval (Wilson).</param>
/// <param name="High">Upper end.</param>
internal sealed record AskedShape(long Count, long Postings, double Share, double Low, double High)
{
    internal static AskedShape? Of(string skill, SkillNames names, AskedSkills asked) =>
        asked.Of(skill, names) is { Share: { } share } found && WilsonInterval.Of(found) is { } range ? new AskedShape(found.Count, found.Total, share, range.Low, range.High) : null;
}
