using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>How pages word what a length of time belongs to.</summary>
internal sealed record LengthCues(PhraseList Label, PhraseList Text, PhraseList Other)
{
    internal static LengthCues Read(CueSection root)
    {
        var section = root.Section("length");
        var cues = new LengthCues(section.List("label"), section.List("text"), section.List("other"));
        section.End();
        return cues;
    }
}
