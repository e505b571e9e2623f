using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>Pay stated in postings as printed. Differences are ratios; 0.05 is 5 % more.</summary>
internal sealed record StatedPayShape(
    string Role,
    string Currency,
    DateOnly? From,
    DateOnly? To,
    DisclosureShape AskForCertification,
    DisclosureShape Others,
    IReadOnlyList<StatedPayFitShape> Models,
    IntervalShape? BoundsIfUndisclosedCounted,
    IntervalShape? UndisclosedAssumedBetween,
    ReceiptShape Receipt)
{
    internal static StatedPayShape Of(StatedPayAnswer answer, Receipt receipt) => new(
        EvidenceNames.Of(answer.Role),
        answer.Currency,
        answer.From,
        answer.To,
        DisclosureShape.Of(answer.Asking),
        DisclosureShape.Of(answer.Others),
        [.. answer.Models.Select(fit => new StatedPayFitShape(fit.Model.Id, fit.Model.Label, fit.Model.Formula, fit.Postings, fit.Rank, fit.Employers, fit.Difference, IntervalShape.Of(fit.Range), fit.Why))],
        IntervalShape.Of(answer.Bounds),
        IntervalShape.Of(answer.Assumed),
        ReceiptShape.Of(receipt));
}
