using Credence.Pages.Phrases;
using Credence.Sources;

namespace Credence.Pages.Facts;

/// <summary>The wordings of <c>data/lexicon/page-facts.yaml</c>.</summary>
internal sealed record FactCues(MoneyCues Money, LengthCues Length, DateCues Dates, ProviderCues Provider)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    internal static FactCues Read(DataFolder data)
    {
        var root = CueSection.Read(data, "page-facts.yaml");
        var cues = new FactCues(MoneyCues.Read(root), LengthCues.Read(root), DateCues.Read(root), ProviderCues.Read(root));
        root.End();
        return cues;
    }
}
