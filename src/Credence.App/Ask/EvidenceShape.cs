namespace Credence.App.Ask;

/// <summary>What postings as a whole say, and what studies of pay found.</summary>
internal sealed record EvidenceShape(
    ShareShape? AnyNamed, IReadOnlyList<ShareShape> MostNamed, ShareShape? Platform, ShareShape? Country, IReadOnlyList<string> Reasons, IReadOnlyList<PaySummaryShape> Pay);
