using Credence.Rules;

namespace Credence.Advice;

/// <summary>Collects what postings as a whole say.</summary>
internal static class EvidenceSummary
{
    private const int MostNamed = 5;

    internal static AdviceEvidence Of(AdviceInputs inputs, Measurements measured)
    {
        if (measured.Missing is { } missing)
            return new AdviceEvidence(null, [], null, null, [missing]);
        var gaps = new List<string>();
        var platform = inputs.Rules.Candidates.PlatformOf(inputs.Answers);
        var vendor = platform?.Vendors.Select(measured.Vendor).OfType<MeasuredShare>().FirstOrDefault();
        if (platform is not null && vendor is null)
            gaps.Add($"the postings were not searched for certifications of {platform.Name} together");
        var country = inputs.Answers.TryGetValue(QuestionIds.Country, out var code) ? measured.AnyIn(code) : null;
        if (code is not null && code != Question.Unknown && country is null)
            gaps.Add($"no AI postings of '{code}' were counted");
        return new AdviceEvidence(measured.Any(), measured.MostNamed(MostNamed), vendor, country, gaps);
    }
}
