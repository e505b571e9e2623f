using UglyToad.PdfPig.Content;

namespace Credence.Resumes.Documents;

/// <summary>Puts bullets before lines where they are drawn as small dots instead of written, as browsers do.</summary>
internal static class DrawnBullets
{
    private const int MostPaths = 5_000;
    private const double Smallest = 1.2;
    private const double Largest = 7;
    private const double Reach = 30;

    /// <summary>The pieces, with a bullet before each that has a dot at its left.</summary>
    internal static IReadOnlyList<TextPiece> Set(IReadOnlyList<TextPiece> pieces, Page page, double left, double top)
    {
        var dots = Dots(page, left, top);
        if (dots.Count == 0)
            return pieces;
        var marked = pieces.ToList();
        foreach (var (x, y) in dots)
        {
            var at = -1;
            for (var i = 0; i < marked.Count; i++)
            {
                var piece = marked[i];
                if (piece.Left > x && piece.Left < x + Reach && Math.Abs(piece.Baseline - (0.3 * piece.Size) - y) < 0.35 * piece.Size && (at < 0 || piece.Left < marked[at].Left))
                    at = i;
            }

            if (at >= 0 && !marked[at].Text.StartsWith("• ", StringComparison.Ordinal))
                marked[at] = marked[at] with { Text = "• " + marked[at].Text, Left = x };
        }

        return marked;
    }

    /// <summary>Middle of the left edge of every filled shape that is small and about as high as wide.</summary>
    private static List<(double Left, double Middle)> Dots(Page page, double left, double top)
    {
        var dots = new List<(double, double)>();
        foreach (var path in page.Paths.Take(MostPaths))
        {
            if (path.GetBoundingRectangle() is { } box && box.Width is >= Smallest and <= Largest && box.Height is >= Smallest and <= Largest && box.Width / box.Height is > 0.6 and < 1.6)
                dots.Add((Math.Round(box.Left - left, 1), top - ((box.Top + box.Bottom) / 2)));
        }

        return dots;
    }
}
