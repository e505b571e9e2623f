namespace Credence.Resumes.Documents;

/// <summary>One page of a PDF before its lines are put in order.</summary>
/// <param name="Number">Number from 1.</param>
/// <param name="Width">Width (points).</param>
/// <param name="Height">Height (points).</param>
/// <param name="ImageShare">Part of the page its largest image covers (0 to 1).</param>
/// <param name="Pieces">Its words, in no order.</param>
internal sealed record PageContent(int Number, double Width, double Height, double ImageShare, IReadOnlyList<TextPiece> Pieces);
