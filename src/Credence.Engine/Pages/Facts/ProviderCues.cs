using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>How pages word who offers something.</summary>
internal sealed record ProviderCues(PhraseList Subject, PhraseList By, PhraseList Weak, PhraseList Label, PhraseList None, PhraseList Strong, PhraseList Organisation, PhraseList Unverified, PhraseList Verified, PhraseList Accredited, PhraseList Compared)
{
    internal static ProviderCues Read(CueSection root)
    {
        var section = root.Section("provider");
        var cues = new ProviderCues(section.List("subject"), section.List("by"), section.List("weak"), section.List("label"), section.List("none"), section.List("strong"), section.List("organisation"), section.List("unverified"), section.List("verified"), section.List("accredited"), section.List("compared"));
        section.End();
        return cues;
    }
}
