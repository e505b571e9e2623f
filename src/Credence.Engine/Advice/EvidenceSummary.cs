using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>Collects what postings as a whole say, and what studies of pay found.</summary>
internal static class EvidenceSummary
{
    private const int MostNamed = 5;

    internal static AdviceEvidence Of(AdviceInputs inputs, Measurements measured)
    {
        if (measured.Missing is { } missing)
            return new AdviceEvidence(null, [], null, null, [missing], inputs.Pay);
        var gaps = new List<string>();
        var platform = inputs.Rules.Options.PlatformOf(inputs.Answers);
        var vendor = platform?.Vendors.Select(measured.Vendor).OfType<MeasuredShare>().FirstOrDefault();
        if (platform is not null && vendor is null)
            gaps.Add($"the postings were not searched for certifications of {platform.Name} together");
        var country = inputs.Answers.TryGetValue(QuestionIds.Country, out var code) ? measured.AnyIn(code) : null;
        if (code is not null && code != Question.Unknown && country is null)
            gaps.Add($"no AI postings of '{code.ToUpperInvariant()}' were counted");
        return new AdviceEvidence(measured.Any(), [.. measured.MostNamed(MostNamed).Select(share => Titled(share, inputs))], vendor, country, gaps, inputs.Pay);
    }

    /// <summary>The share with the certification's name, code and, where it has ended, that it has.</summary>
    private static MeasuredShare Titled(MeasuredShare share, AdviceInputs inputs)
    {
        if (inputs.Catalog.Find(share.Id) is not { } item)
            return share;
        var ended = item.StateAt(inputs.Receipt.AsOf).Status == ExamStatus.Ended ? ", ended" : "";
        return share with { Name = Label.Full(item) + ended };
    }
}
