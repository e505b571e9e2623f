using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>How pages word one red flag.</summary>
/// <param name="Says">Wordings that state it unless they are denied.</param>
/// <param name="SaysAsIs">Wordings that state it and hold their own denial.</param>
/// <param name="SaysAcross">The same over a sentence and the one after it.</param>
/// <param name="Together">Parts that state it where they all stand in one sentence.</param>
/// <param name="TogetherNear">Parts that state it where they all stand in a few sentences after each other.</param>
/// <param name="Likely">Wordings that state it unless the page says otherwise elsewhere.</param>
/// <param name="TogetherUnless">Wordings that take back what is stated together.</param>
/// <param name="FollowedBy">Words that make something else of a wording when they come right after it.</param>
/// <param name="Weak">Wordings that state it only together.</param>
/// <param name="Unless">Wordings that take it back when they stand in the same sentence.</param>
/// <param name="Practice">Words of practical work.</param>
/// <param name="None">How a cell says that there is none.</param>
/// <param name="Tested">Labels of what is tested or done.</param>
/// <param name="NotIncluded">Headings of lists of what there is not.</param>
/// <param name="Dates">How the days of an event are worded.</param>
internal sealed record FlagCues(PhraseList Says, PhraseList SaysAsIs, PhraseList SaysAcross, IReadOnlyList<Frame> Together, IReadOnlyList<Frame> TogetherNear, IReadOnlyList<Frame> Likely, PhraseList TogetherUnless, PhraseList FollowedBy, PhraseList Weak, PhraseList Unless, PhraseList Practice, PhraseList None, PhraseList Tested, PhraseList NotIncluded, PhraseList Dates)
{
    internal static FlagCues Read(CueSection section)
    {
        var cues = new FlagCues(section.List("says"), section.List("says-as-is"), section.List("says-across"), section.Frames("together"), section.Frames("together-near"), section.Frames("likely"), section.List("together-unless"), section.List("followed-by"), section.List("weak"), section.List("unless"), section.List("practice"), section.List("none"), section.List("tested"), section.List("not-included"), section.List("dates"));
        section.End();
        return cues;
    }
}
