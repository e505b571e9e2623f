using Credence.Catalog;
using Credence.Evidence;
using Credence.Returns.Estimates;
using Credence.Returns.Options;
using Credence.Sources;

namespace Credence.Advice.Worth;

/// <summary>Makes cases of the return model from options of an answer.</summary>
internal sealed class WorthCases
{
    private const int OwnPostings = 20;
    private const double LeastShare = 1e-4;
    private const string Postings = "AI postings";

    private readonly AdviceInputs _inputs;
    private readonly Measurements _measured;

    private WorthCases(AdviceInputs inputs, EstimateBook estimates, Measurements measured)
    {
        (_inputs, _measured) = (inputs, measured);
        Context = new OptionContext(inputs.Answers, inputs.Catalog, estimates, inputs.Receipt.AsOf);
    }

    /// <summary>The making of cases; null where no estimates or no counts hold on the day, so that nothing can be worked out.</summary>
    internal static WorthCases? For(AdviceInputs inputs, Measurements measured) =>
        inputs.Estimates is { } estimates && measured.Missing is null && inputs.KnowsDefaults ? new WorthCases(inputs, estimates, measured) : null;

    /// <summary>Person, catalog and estimates.</summary>
    internal OptionContext Context { get; }

    /// <summary>The case of a certification; null where no postings were counted at all, so that nothing can be said of its search.</summary>
    /// <param name="item">The certification.</param>
    /// <param name="isFirst">Whether it is the first in question, which the person's own count of postings is about where no other was named.</param>
    internal OptionReturn? Certification(Certification item, bool isFirst) =>
        Share(item) is not { } share ? null
        : _inputs.IsCounted(item.Id, isFirst) ? CertificationReturn.Of(Context, item, OwnCount(share.Known.Mean) ?? share, OpenedPostings.Said(_inputs.Answers, OptionContext.CertificationOpens))
        : CertificationReturn.Of(Context, item, share, null);

    /// <summary>A project in the hours of a certification, or in those the catalog gives.</summary>
    internal OptionReturn? Project(OptionReturn? beside) =>
        ProjectReturn.Of(Context, beside?.Inputs.First(used => used.Name == "hours"), OpenedPostings.Said(_inputs.Answers, OptionContext.ProjectOpens));

    private PostingShare? OwnCount(double before) =>
        // none of 20 says too little about a share below one in 20: the measured one stands
        Context.Said(OptionContext.NamedOf20) is { } named && Math.Round(named) > 0 ? new PostingShare((int)Math.Round(named), OwnPostings, "postings you opened ask for it", null) { Before = Math.Max(before, LeastShare) } : null;

    private PostingShare? Share(Certification item)
    {
        if (_measured.Certification(item.Id) is { IsNotOfferedYet: false } own)
            return Of(own, $"{Postings} name {Named(own, item)}");
        return (_measured.Vendor(item.VendorId) ?? _measured.Any()) is { } wider
            ? Of(wider, wider.Id == Totals.AnyNamed ? $"{Postings} name any certification at all" : $"{Postings} name any certification of {wider.Name}") with { IsUpperBound = true }
            : null;
    }

    private string Named(MeasuredShare share, Certification item) => share.Covers.Count > 1 ? Label.Counted(share.Covers, _inputs.Catalog) : Label.Of(item);

    private static PostingShare Of(MeasuredShare share, string where) =>
        new(share.Count, share.Population.Postings, where, share.Population.To is { } day ? PartialDate.Of(day) : null);
}
