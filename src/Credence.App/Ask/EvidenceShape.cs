namespace Credence.App.Ask;

/// <summary>What postings as a whole say.</summary>
internal sealed record EvidenceShape(
    ShareShape? AnyNamed, IReadOnlyList<ShareShape> MostNamed, ShareShape? Platform, ShareShape? Country, IReadOnlyList<string> Reasons);
