using Credence.Resumes.Reading;

namespace Credence.Resumes.Documents;

/// <summary>The text of a line without its bullet, cells divided by tabs.</summary>
internal static class LineText
{
    private const string Bullets = "•◦▪▫■□●○‣⁃➢➤►▶▸✓✔★*·∙❖◆◇–—-»›→⇒➔➜➝▹▻◾◽☑⦿⚫";

    private const string Letters = "o§Ø"; // what is left of bullets of other fonts

    /// <summary>Cleans each cell and takes a bullet off the first.</summary>
    internal static string Cells(string raw, out bool isItem)
    {
        var cells = raw.Replace('\uF0B7', '•').Replace('\uF0A7', '•').Split('\t').Select(cell => VisibleText.Of(cell)).Where(cell => cell.Length > 0).ToList();
        isItem = false;
        if (cells.Count > 0 && IsBullet(cells[0], cells.Count > 1))
        {
            isItem = true;
            cells[0] = cells[0][1..].TrimStart();
            if (cells[0].Length == 0)
                cells.RemoveAt(0);
        }

        return string.Join('\t', cells);
    }

    private static bool IsBullet(string cell, bool hasMore) =>
        (cell.Length > 2 && cell[1] == ' ' && Letters.Contains(cell[0], StringComparison.Ordinal)) || Bullets.Contains(cell[0], StringComparison.Ordinal) && (cell.Length == 1 ? hasMore : cell[1] == ' ' || (cell[0] > 'z' && cell[0] is not ('–' or '—') && char.IsLetterOrDigit(cell[1])));
}
