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
        { Required: { Share: { } share } required, RequiredRange: { } range, Label: var label } =>
            $"{Phrase.Count((int)required.Count)} of {Phrase.Count((int)required.Total)} AI postings {(required.Count == 1 ? "requires" : "require")} {label} by name ({Phrase.Percent(share)}, 95\u00a0% interval {Phrase.Percent(range, share)}); no more are closed to you for want of it alone.",
        _ => null,
    };

    private static string Own(Openings known, OpenedPostings opened) =>
        $"{Within(opened)}; {known.Label} opens {Part(opened)}{(known.Project is { } project ? $", one project {Part(project)}" : "")}.";

    private static string Within(OpenedPostings opened) => $"{Phrase.Count(opened.WithinReach)} postings are within reach of your résumé";

    private static string Part(OpenedPostings opened) => string.Create(
        CultureInfo.InvariantCulture, $"{opened.Opened:#,0} more ({Phrase.Percent(opened.Share)} of what is then within reach, 95\u00a0% interval {Phrase.Percent(opened.Range, opened.Share)})");
}
