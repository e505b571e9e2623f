namespace Credence.Resumes.Documents;

/// <summary>Words of a page that stand together on one line, as far as the next wide gap.</summary>
/// <param name="Text">The words.</param>
/// <param name="Left">Left edge (points from the left of the page).</param>
/// <param name="Right">Right edge (points).</param>
/// <param name="Baseline">Where the words stand (points from the top of the page).</param>
/// <param name="Size">Size of the font (points).</param>
/// <param name="IsBold">Whether most of it is bold.</param>
internal sealed record TextPiece(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);
