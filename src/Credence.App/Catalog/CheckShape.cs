using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>What <c>catalog check</c> prints: problems make it exit 1, notes do not.</summary>
internal sealed record CheckShape(int Items, int Facts, IReadOnlyList<FindingShape> Problems, IReadOnlyList<FindingShape> Notes, ReceiptShape Receipt)
{
    internal static CheckShape Of(CertificationCatalog catalog, IReadOnlyList<CatalogFinding> findings, ReceiptShape receipt) => new(
        catalog.Certifications.Count + catalog.Alternatives.Count + catalog.Routes.Count,
        catalog.Certifications.Sum(item => item.Facts.Count) + catalog.Alternatives.Sum(item => item.Facts.Count) + catalog.Routes.Sum(item => item.Facts.Count),
        [.. findings.Where(finding => finding.IsProblem).Select(FindingShape.Of)],
        [.. findings.Where(finding => !finding.IsProblem).Select(FindingShape.Of)],
        receipt);
}
