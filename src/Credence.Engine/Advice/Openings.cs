using Credence.Returns.Options;
using Credence.Statistics;

namespace Credence.Advice;

/// <summary>How many postings the certification in question, and a project, can open to a person.</summary>
/// <param name="Id">Catalog id of the certification.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Required">AI postings that require it, or the ones it follows, by name, of all counted; null where it could not be counted.</param>
/// <param name="RequiredRange">Wilson's 95 % interval of that share (ratios); null likewise.</param>
/// <param name="Certification">Postings it opens to the person by their own count; null where they did not count.</param>
/// <param name="Project">Postings one project opens by their own count; null likewise.</param>
/// <remarks>Method: docs/method/unlock.md.</remarks>
public sealed record Openings(string Id, string Label, Proportion? Required, Interval? RequiredRange, OpenedPostings? Certification, OpenedPostings? Project)
{
    /// <summary>What is known for an answer; null where no certification is in question.</summary>
    internal static Openings? Of(AdviceInputs inputs, Decision decision)
    {
        if (decision.First is not { } first || inputs.Catalog.Find(first.Id) is not { } item)
            return null;
        var said = inputs.Answers;
        var required = decision.Measured.Certification(item.Id) is { IsNotOfferedYet: false } share ? new Proportion(share.Required, share.Population.Postings) : (Proportion?)null;
        return new Openings(
            item.Id, Credence.Advice.Label.Of(item), required, required is { } counted ? WilsonInterval.Of(counted) : null,
            inputs.IsCounted(item.Id, isFirst: true) ? OpenedPostings.Said(said, OptionContext.CertificationOpens) : null, OpenedPostings.Said(said, OptionContext.ProjectOpens));
    }
}
