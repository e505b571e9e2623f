using System.Text.RegularExpressions;
using Credence.Resumes.Reading;

namespace Credence.Resumes.Documents;

/// <summary>The text of a line without its bullet, cells divided by tabs.</summary>
internal static partial class LineText
{
    private const string Bullets = "•◦▪▫■□●○‣⁃➢➤►▶▸✓✔★*·∙❖◆◇–—-»›→⇒➔➜➝▹▻◾◽☑⦿⚫";

    private const string Signs = "§Ø"; // what is left of bullets of other fonts, and signs of their own
    private const int FewestItems = 2;

    /// <summary>The signs that are bullets in these lines as two or more begin with them: "Ø" is none in "Ø delivery time halved".</summary>
    internal static string SignBullets(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => line.AsSpan().TrimStart() is [var sign, ' ', ..] && Signs.Contains(sign, StringComparison.Ordinal) ? sign : '\0').Where(sign => sign != '\0').GroupBy(sign => sign).Where(sign => sign.Count() >= FewestItems).Select(sign => sign.Key));

    /// <summary>Cleans each cell and takes a bullet off the first.</summary>
    /// <param name="raw">The line.</param>
    /// <param name="signBullets">Which of the signs that may be text are bullets here.</param>
    /// <param name="isItem">Whether a bullet stood before it.</param>
    internal static string Cells(string raw, string signBullets, out bool isItem)
    {
        var cells = Leaders().Replace(raw, "\t").Replace('\uF0B7', '•').Replace('\uF0A7', '•').Split('\t').Select(cell => VisibleText.Of(cell)).Where(cell => cell.Length > 0).ToList();
        isItem = false;
        if (cells.Count > 0 && IsBullet(cells[0], cells.Count > 1, signBullets))
        {
            isItem = true;
            cells[0] = cells[0][1..].TrimStart();
            if (cells[0].Length == 0)
                cells.RemoveAt(0);
        }

        return string.Join('\t', cells);
    }

    // dots that lead to what stands at the right
    [GeneratedRegex(@"\s*(?:\.{4,}|…{2,}|_{4,}|(?: \.){4,})\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Leaders();

    private static bool IsBullet(string cell, bool hasMore, string signBullets) =>
        (cell.Length > 2 && cell[1] == ' ' && (cell[0] == 'o' || (signBullets.Contains(cell[0], StringComparison.Ordinal) && !char.IsAsciiDigit(cell[2]))))
        || Bullets.Contains(cell[0], StringComparison.Ordinal) && (cell.Length == 1 ? hasMore : cell[1] == ' ' || (cell[0] > 'z' && cell[0] is not ('–' or '—') && char.IsLetterOrDigit(cell[1])));
}
