using Credence.Catalog;
using Credence.Evidence;
using Credence.Returns.Estimates;
using Credence.Returns.Options;
using Credence.Sources;

namespace Credence.Advice.Worth;

/// <summary>Makes cases of the return model from options of an answer.</summary>
internal sealed class WorthCases(AdviceInputs inputs, EstimateBook estimates, Measurements measured)
{
    private const int OwnPostings = 20;
    private const double LeastShare = 1e-4;
    private const string Postings = "AI postings";

    /// <summary>Person, catalog and estimates.</summary>
    internal OptionContext Context { get; } = new(inputs.Answers, inputs.Catalog, estimates, inputs.Receipt.AsOf);

    /// <summary>The case of a certification; null where no postings were counted at all, so that nothing can be said of its search.</summary>
    /// <param name="item">The certification.</param>
    /// <param name="isFirst">Whether it is the first in question, which the person's own count of postings is about where no other was named.</param>
    internal OptionReturn? Certification(Certification item, bool isFirst) =>
        (IsCounted(item, isFirst) && Share(item) is { } measuredShare ? OwnCount(measuredShare.Known.Mean) : null) is { } own ? CertificationReturn.Of(Context, item, own)
        : Share(item) is { } share ? CertificationReturn.Of(Context, item, share) : null;

    /// <summary>A project in the hours of a certification, or in those the catalog gives.</summary>
    internal OptionReturn? Project(OptionReturn? beside) =>
        ProjectReturn.Of(Context, beside?.Inputs.First(used => used.Name == "hours"));

    private bool IsCounted(Certification item, bool isFirst) =>
        inputs.Answers.TryGetValue(QuestionIds.Certification, out var named) && inputs.Catalog.Find(named) is { } asked ? asked.Id == item.Id : isFirst;

    private PostingShare? OwnCount(double before) =>
        // none of 20 says too little about a share below one in 20: the measured one stands
        Context.Said(OptionContext.NamedOf20) is { } named && Math.Round(named) > 0 ? new PostingShare((int)Math.Round(named), OwnPostings, "postings you opened ask for it", null) { Before = Math.Max(before, LeastShare) } : null;

    private PostingShare? Share(Certification item)
    {
        if (measured.Certification(item.Id) is { IsNotOfferedYet: false } own)
            return Of(own, $"{Postings} name {Named(own, item)}");
        return (measured.Vendor(item.VendorId) ?? measured.Any()) is { } wider
            ? Of(wider, wider.Id == Totals.AnyNamed ? $"{Postings} name any certification at all" : $"{Postings} name any certification of {wider.Name}") with { IsUpperBound = true }
            : null;
    }

    private string Named(MeasuredShare share, Certification item) => share.Covers.Count > 1 ? Label.Counted(share.Covers, inputs.Catalog) : Label.Of(item);

    private static PostingShare Of(MeasuredShare share, string where) =>
        new(share.Count, share.Population.Postings, where, Newest(share.Population));

    private static PartialDate? Newest(Population population) =>
        population.To is { } day && PartialDate.TryParse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var date) ? date : null;
}
