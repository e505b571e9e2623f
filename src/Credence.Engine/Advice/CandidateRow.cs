using Credence.Catalog;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>What one row of the candidate table takes.</summary>
/// <param name="Why">Why such a certification comes into question, one sentence.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
/// <param name="OnPlatform">Whether it has to be of the person's platform.</param>
/// <param name="Kinds">Kinds of certification it takes.</param>
/// <param name="Categories">Categories it takes.</param>
internal sealed record CandidateRow(string Why, string Source, bool OnPlatform, IReadOnlyList<CertificationKind> Kinds, IReadOnlyList<string> Categories)
{
    internal static CandidateRow Of(FiredRow row) =>
        new(row.Text("why"), row.Source, row.Says("on-platform"), [.. row.Texts("kinds").Select(text => Kind(row, text))], row.Texts("categories"));

    /// <summary>True where it takes certifications of this kind and category.</summary>
    internal bool Takes(Certification item) => Kinds.Contains(item.Kind) && Categories.Contains(item.Category, StringComparer.Ordinal);

    private static CertificationKind Kind(FiredRow row, string text) =>
        Enum.TryParse<CertificationKind>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : throw new UnusableInputException(row.Where, $"'{text}' is no kind of certification", "Write a kind that data/catalog/certifications uses");
}
