using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>How pages word dates of their content.</summary>
internal sealed record DateCues(PhraseList Updated, PhraseList Content, PhraseList Unchanged, PhraseList Page, PhraseList Made, PhraseList Version, PhraseList Between, PhraseList Current, PhraseList Owners, PhraseList Other)
{
    internal static DateCues Read(CueSection root)
    {
        var section = root.Section("dates");
        var cues = new DateCues(section.List("updated"), section.List("content"), section.List("unchanged"), section.List("page"), section.List("made"), section.List("version"), section.List("between"), section.List("current"), section.List("owners"), section.List("other"));
        section.End();
        return cues;
    }
}
