using System.Text.RegularExpressions;

namespace Credence.Resumes.Documents;

/// <summary>Lines of plain text and Markdown.</summary>
internal static partial class PlainExtractor
{
    private const int FewestMarks = 2;

    /// <summary>Width of a letter (points).</summary>
    internal const double Letter = 5;

    /// <summary>Width of a cell where only its number is known (points).</summary>
    internal const double Cell = 100;

    internal static ExtractedDocument Read(string text)
    {
        if (text.Length > ResumeLimits.TextLength)
            throw new DocumentTroubleException(Refusals.TooLong);
        var rows = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r').SelectMany((line, at) => line.ReplaceLineEndings("\n").Split('\n').Select(row => (Row: row, Number: at + 1))).ToList();
        var isMarkdown = rows.Count(one => Marked().IsMatch(one.Row)) >= FewestMarks;
        var links = new List<string>();
        var lines = Lines(rows, isMarkdown, links);
        if (isMarkdown || !rows.Exists(one => Apart().IsMatch(one.Row)))
            lines = lines.ConvertAll(line => line with { Row = null });
        return new ExtractedDocument(isMarkdown ? DocumentKind.Markdown : DocumentKind.Text, lines, [], links, [], null);
    }

    /// <summary>The lines of rows that stand below each other.</summary>
    /// <param name="rows">The rows with their numbers in the document.</param>
    internal static IReadOnlyList<DocumentLine> Lines(IReadOnlyList<(string Row, int Number)> rows) => Lines(rows, isMarkdown: false, []);

    private static List<DocumentLine> Lines(IReadOnlyList<(string Row, int Number)> rows, bool isMarkdown, List<string> links)
    {
        var signBullets = LineText.SignBullets(rows.Select(one => one.Row));
        var (lines, gap) = (new List<DocumentLine>(), 0.0);
        for (var at = 0; at < rows.Count; at++)
        {
            var (row, number) = rows[at];
            if (isMarkdown && TableRule().IsMatch(row))
                continue;
            if (Rule().IsMatch(row))
            {
                if (row.Trim()[0] is '=' or '-' && gap == 0 && lines.Count > 0 && row.Trim().Length > 2)
                    lines[^1] = lines[^1] with { Level = 2 };
                gap = 1;
                continue;
            }

            var line = isMarkdown ? Markdown(row, links) : new DocumentLine(Columns().Replace(AlignedCells.Of(rows, at).TrimStart(), "\t"));
            var clean = LineText.Cells(line.Text, signBullets, out var isItem);
            if (clean.Length == 0)
            {
                gap = 1;
                continue;
            }

            lines.Add(line with { Text = clean, Number = number, IsItem = isItem || Numbered().IsMatch(row), Left = Letter * (row.Length - row.TrimStart().Length), Gap = gap, Row = row.Replace('\u00A0', ' ') });
            gap = 0;
        }

        return lines;
    }

    private static DocumentLine Markdown(string row, List<string> links)
    {
        var text = row.Trim();
        var level = text.TakeWhile(c => c == '#').Count() is var marks and >= 1 and <= 6 && text.Length > marks && text[marks] == ' ' ? marks : 0;
        text = text[level..].Trim('#').Trim();
        text = Struck().Replace(text, "");
        IReadOnlyList<string> cells = text.Length > 1 && text.StartsWith('|') && text.EndsWith('|') ? text[1..^1].Split('|') : [];
        if (cells.Count > 0)
            text = string.Join('\t', cells.Select(cell => LineBreak().Replace(cell, " ")));
        text = Link().Replace(text, match =>
        {
            links.Add(match.Groups[2].Value);
            return match.Groups[1].Value;
        });
        var isBold = text.StartsWith("**", StringComparison.Ordinal) || text.StartsWith("__", StringComparison.Ordinal);
        text = text.StartsWith("> ", StringComparison.Ordinal) ? text[2..] : text;
        return new DocumentLine(Emphasis().Replace(Columns().Replace(text, "\t"), "$2"))
        {
            Level = level, IsBold = isBold, IsParagraph = cells.Count > 0, CellLefts = [.. cells.Select((cell, at) => (cell, at)).Where(one => !string.IsNullOrWhiteSpace(one.cell)).Select(one => Cell * one.at)],
        };
    }

    [GeneratedRegex(@"^#{1,6} |\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__|`|\*|_)(?<=(?:^|[\s\t(|*_])\1)(\S(?:[^*_`~\n]{0,300}\S)?)\1(?=$|[\s\t),.;:|*_])")]
    private static partial Regex Emphasis();

    // struck out: it counts no more
    [GeneratedRegex(@"~~[^~\n]{1,300}~~", RegexOptions.NonBacktracking)]
    private static partial Regex Struck();

    [GeneratedRegex(@"^\s*[-=_*~]{3,}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|[\s:|-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"[ \u00A0]{3,}|\t+", RegexOptions.NonBacktracking)]
    private static partial Regex Columns();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineBreak();

    // words beside words in one row
    [GeneratedRegex(@"\S[ \u00A0]{3,}\S", RegexOptions.NonBacktracking)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^\s*\d{1,2}[.)] \S", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
