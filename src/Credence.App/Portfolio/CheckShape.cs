using Credence.Portfolio;
using Credence.Postings.Storing;

namespace Credence.App.Portfolio;

/// <summary>One check.</summary>
/// <param name="Id">Id, kebab-case.</param>
/// <param name="Section">Section it belongs to.</param>
/// <param name="Title">What must be there.</param>
/// <param name="Pass">Whether it is; null where it cannot be told.</param>
/// <param name="Why">What was found or is missing.</param>
/// <param name="Evidence">Where it stands, as <c>path:line</c>, <c>path</c>, or a commit.</param>
/// <param name="Quotes">What stands there, in the same order.</param>
/// <param name="Confidence">high, medium or low.</param>
/// <param name="Fix">What to do where it is not there.</param>
/// <param name="Source">Who asks for it.</param>
internal sealed record CheckShape(
    string Id, string Section, string Title, bool? Pass, string Why, IReadOnlyList<string> Evidence, IReadOnlyList<string> Quotes, string Confidence, string Fix, string Source)
{
    internal static CheckShape Of(CheckedItem item) => new(
        item.Check.Id, KebabName.Of(item.Check.Section), item.Check.Title,
        item.Finding.Outcome switch { CheckOutcome.Passed => true, CheckOutcome.Failed => false, _ => null },
        item.Finding.Why, [.. item.Finding.Proofs.Select(proof => proof.Path.Length > 0 ? proof.Where : proof.Text)], [.. item.Finding.Proofs.Select(proof => proof.Text)],
        KebabName.Of(item.Finding.Confidence), item.Fix, item.Check.Source);
}
