using System.Text.RegularExpressions;

namespace Credence.Resumes.Documents.Layout;

/// <summary>Finds what every page repeats at its head and foot, and page numbers.</summary>
internal static partial class MarginLines
{
    private const double Reach = 0.09;
    private const int ShortestRepeat = 5;

    /// <summary>The words of each page that belong to its head or foot.</summary>
    internal static HashSet<TextPiece> Of(IReadOnlyList<PageContent> pages)
    {
        var margins = new HashSet<TextPiece>(ReferenceEqualityComparer.Instance);
        var seen = pages.SelectMany(page => AtEdge(page).Select(piece => (Key: Key(piece), page.Number))).GroupBy(one => one.Key)
            .Where(group => group.Select(one => one.Number).Distinct().Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var piece in AtEdge(page))
            {
                if (PageNumber().IsMatch(piece.Text) || (piece.Text.Length >= ShortestRepeat && seen.Contains(Key(piece))))
                    margins.Add(piece);
            }
        }

        return margins;
    }

    private static IEnumerable<TextPiece> AtEdge(PageContent page) =>
        page.Pieces.Where(piece => piece.Baseline < Reach * page.Height || piece.Baseline > (1 - Reach) * page.Height);

    private static string Key(TextPiece piece) => Digits().Replace(piece.Text, "0");

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(page|seite|p\.)?\s*\d{1,2}\s*((of|von|/|\|)\s*\d{1,2})?$|^file:///|^(page|seite) \d", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
