using System.Globalization;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>What the certification in question, and a project, can open, in one sentence.</summary>
internal static class OpeningsText
{
    /// <summary>The command that counts it for one's own résumé.</summary>
    internal static string Command => $"{Door.CommandName} resume unlock FILE --store DIR";

    /// <summary>The sentence; null where neither the person nor the postings say anything.</summary>
    internal static string? Of(AdviceAnswer answer) => answer.Openings switch
    {
        { Certification: { } opened } known => Own(known, opened),
        { Project: { } opened } => $"{Within(opened)}; one project opens {Part(opened)}.",
        { } when answer.Answers.ContainsKey(OptionContext.CertificationOpens) || answer.Answers.ContainsKey(OptionContext.ProjectOpens) =>
            $"What you say is opened counts only beside what is within reach already ({OptionContext.PostingsInReach}), and for a certification among your options: it is left out here.",
        { Required: { Share: { } share } required, RequiredRange: { } range, Label: var label } =>
            $"At most {Phrase.Count((int)required.Count)} of {Phrase.Count((int)required.Total)} AI postings ({Phrase.Percent(share)}, 95\u00a0% interval {Phrase.Percent(range, share)}) {(required.Count == 1 ? "is" : "are")} closed to you only for want of {label}: so many require it by name.",
        _ => null,
    };

    private static string Own(Openings known, OpenedPostings opened) =>
        $"{Within(opened)}; {known.Label} opens {Part(opened)}{(known.Project is { } project ? $", one project {Part(project)}" : "")}.";

    private static string Within(OpenedPostings opened) => $"{Phrase.Count(opened.WithinReach)} postings are within reach of your résumé";

    private static string Part(OpenedPostings opened) => string.Create(
        CultureInfo.InvariantCulture, $"{opened.Opened:#,0} more ({Phrase.Percent(opened.Share)} of what is then within reach, 95\u00a0% interval {Phrase.Percent(opened.Range, opened.Share)})");
}
