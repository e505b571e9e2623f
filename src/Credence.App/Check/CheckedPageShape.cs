using Credence.App.Hosting;
using Credence.Pages;

namespace Credence.App.Check;

/// <summary>What <c>check</c> prints. <c>tier</c> is null with <c>tierMissing</c> saying why; <c>isCut</c> says that the page is longer than what was read.</summary>
internal sealed record CheckedPageShape(
    string Page,
    IReadOnlyList<FlagShape> Flags,
    PageFactsShape Facts,
    IReadOnlyList<PageQuestionShape> Questions,
    PageTierShape? Tier,
    string? TierMissing,
    IReadOnlyList<PageUnknownShape> Unknown,
    bool IsCut,
    ReceiptShape Receipt)
{
    internal static CheckedPageShape Of(PageReport report, string page, ReceiptShape receipt) => new(
        page,
        [.. report.Flags.Select(flag => new FlagShape(flag.Id, flag.Evidence.Text, flag.Evidence.Where))],
        PageFactsShape.Of(report.Facts),
        [.. report.Questions.Select(PageQuestionShape.Of)],
        report.Tier is { } tier ? new PageTierShape(tier.Tier, tier.Rows, tier.Why) : null,
        report.TierMissing,
        [.. report.Unknown.Select(one => new PageUnknownShape(one.What, one.Why))],
        report.IsCut,
        receipt);
}
