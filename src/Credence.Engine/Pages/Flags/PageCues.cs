using Credence.Pages.Phrases;
using Credence.Sources;

namespace Credence.Pages.Flags;

/// <summary>The wordings of <c>data/lexicon/page-cues.yaml</c>.</summary>
/// <param name="Denials">How something is denied.</param>
/// <param name="Others">How sentences speak of others.</param>
/// <param name="Reported">How somebody else is said to have said what stands in quotation marks.</param>
/// <param name="Warnings">Headings of warnings.</param>
/// <param name="Yes">How a question is answered with yes.</param>
/// <param name="No">How it is answered with no.</param>
/// <param name="ByFlag">Wordings of each flag, by its id.</param>
/// <param name="OnlyDays">How a few days are worded.</param>
/// <param name="Titles">Titles that a certificate can give.</param>
/// <param name="Certified">Words of certificates.</param>
/// <param name="Offer">What kind of offer it is.</param>
internal sealed record PageCues(
    Denials Denials,
    PhraseList Others,
    PhraseList Reported,
    PhraseList Warnings,
    PhraseList Yes,
    PhraseList No,
    IReadOnlyDictionary<string, FlagCues> ByFlag,
    PhraseList OnlyDays,
    PhraseList Titles,
    PhraseList Certified,
    OfferCues Offer)
{
    private const int DenialReach = 9;

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    internal static PageCues Read(DataFolder data)
    {
        var root = CueSection.Read(data, "page-cues.yaml");
        var flags = root.Section("flags");
        string[] ids = [FlagIds.JobGuarantee, FlagIds.NoBackgroundTechnical, FlagIds.NoPractical, FlagIds.DaysNotWeeks];
        var named = root.Section("words");
        var cues = new PageCues(
            Denials.Read(root.Section("negation"), DenialReach),
            root.List("others"),
            root.List("reported"),
            root.List("warnings"),
            root.List("yes"),
            root.List("no"),
            ids.ToDictionary(id => id, id => FlagCues.Read(flags.Section(id)), StringComparer.Ordinal),
            named.List("only-days"),
            named.List("title"),
            named.List("certified"),
            OfferCues.Read(root.Section("offer")));
        flags.End();
        root.End();
        return cues;
    }
}
