namespace Credence.Resumes.Documents;

/// <summary>What was taken out of an untrusted document: bounded, and plain enough to be handed from process to process.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Lines">Lines in order, where the document has an order.</param>
/// <param name="Pages">Pages with their words, where it has only places.</param>
/// <param name="Links">Addresses that are not written but lie behind words.</param>
/// <param name="Warnings">What may be missing.</param>
/// <param name="Refusal">Why nothing was taken; null where something was.</param>
internal sealed record ExtractedDocument(
    DocumentKind Kind,
    IReadOnlyList<DocumentLine> Lines,
    IReadOnlyList<PageContent> Pages,
    IReadOnlyList<string> Links,
    IReadOnlyList<ReadWarning> Warnings,
    Refusal? Refusal)
{
    internal static ExtractedDocument Refused(Refusal refusal) => new(DocumentKind.Text, [], [], [], [], refusal);
}
