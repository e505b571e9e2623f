using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Credence.Resumes.Documents;

/// <summary>Which letters of a page a person can see: large enough, on the page, painted, and not as light as the paper under them.</summary>
internal static class SeenLetters
{
    private const int MostGrounds = 5_000;
    private const double SmallestLetter = 3; // points
    private const double LargestLetter = 2_000;

    /// <summary>Least contrast of letters to the paper (ratio, 1 for none to 21).</summary>
    private const double LeastContrast = 1.25;

    /// <summary>The letters a person can see; all that are on the page where none is painted, as in a scan with recognized text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isScan">Whether none is painted.</param>
    /// <param name="hidden">Letters, blanks aside, that were left out (count).</param>
    internal static IReadOnlyList<Letter> Of(Page page, out bool isScan, out int hidden)
    {
        var box = page.CropBox.Bounds;
        var placed = page.Letters.Where(letter => letter.PointSize is >= SmallestLetter and <= LargestLetter && double.IsFinite(letter.EndBaseLine.X)
            && letter.StartBaseLine.X >= box.Left - 1 && letter.StartBaseLine.X <= box.Right + 1 && letter.StartBaseLine.Y >= box.Bottom - 1 && letter.StartBaseLine.Y <= box.Top + 1).ToList();
        var painted = placed.Where(letter => letter.RenderingMode is not TextRenderingMode.Neither and not TextRenderingMode.NeitherClip).ToList();
        isScan = painted.Count == 0 && placed.Count > 0;
        var grounds = new Lazy<IReadOnlyList<PdfRectangle>>(() => Grounds(page));
        var seen = isScan ? placed : painted.Where(letter => !IsLight(letter.Color) || grounds.Value.Any(ground => IsOn(letter, ground))).ToList();
        hidden = page.Letters.Count(IsLetter) - seen.Count(IsLetter);
        return seen;
    }

    private static bool IsLetter(Letter letter) => !string.IsNullOrWhiteSpace(letter.Value);

    private static bool IsOn(Letter letter, PdfRectangle ground)
    {
        var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y + (0.3 * letter.PointSize));
        return x >= ground.Left && x <= ground.Right && y >= ground.Bottom && y <= ground.Top;
    }

    /// <summary>Where something else than paper is under the letters: shapes filled with a color, and images. What is painted over what is not told, so light letters on a shape count as seen.</summary>
    private static List<PdfRectangle> Grounds(Page page)
    {
        var grounds = new List<PdfRectangle>();
        foreach (var path in page.Paths.Take(MostGrounds))
        {
            if (path.IsFilled && !IsLight(path.FillColor) && path.GetBoundingRectangle() is { } box)
                grounds.Add(box);
        }

        try
        {
            grounds.AddRange(page.GetImages().Take(MostGrounds).Select(image => image.BoundingBox));
        }
#pragma warning disable CA1031 // an image nobody can decode is no reason to lose the text
        catch (Exception)
#pragma warning restore CA1031
        {
            return grounds;
        }

        return grounds;
    }

    /// <summary>Whether a color is hardly told from white paper; one that is not known, such as a pattern, counts as told.</summary>
    private static bool IsLight(IColor? color)
    {
        try
        {
            if (color is null or PatternColor)
                return false;
            var (r, g, b) = color.ToRGBValues();
            var luminance = (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b)); // WCAG 2.2, relative luminance
            return 1.05 / (luminance + 0.05) < LeastContrast;
        }
#pragma warning disable CA1031 // the library knows no such color
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
