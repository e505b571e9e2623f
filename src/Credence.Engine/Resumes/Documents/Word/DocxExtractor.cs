using System.Xml;
using Credence.Resumes.Reading;

namespace Credence.Resumes.Documents.Word;

/// <summary>Takes the lines of a Word document in order.</summary>
internal static class DocxExtractor
{
    private const string Main = "word/document.xml";
    private const double LineHeight = 12;
    private const double LargeImage = 0.12;

    internal static ExtractedDocument Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = WordPackage.Open(bytes);
        if (!package.Has(Main))
            throw WordPackage.Trouble("corrupt", "is no Word document: it has no text part");
        var styles = WordStyles.Of(package);
        var body = Body(package, Main, styles);
        var lines = new WordLines(styles, LineText.SignBullets(Rows(body.Paragraphs)));
        var hasHidden = body.HasHidden;
        var warnings = new List<ReadWarning>();
        foreach (var part in package.Parts("word/header").Concat(package.Parts("word/footer")).Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            var margin = Body(package, part, styles);
            hasHidden |= margin.HasHidden;
            lines.Add(margin.Paragraphs, isMargin: true);
        }

        lines.Add(body.Paragraphs, isMargin: false);
        if (lines.HasColumns || body.HasBoxes)
            warnings.Add(new ReadWarning(WarningKind.Columns, body.HasBoxes ? "Text stands in boxes beside the text; many programs skip them." : "Text stands side by side in a table; many programs read across it.", null));
        if (hasHidden)
            warnings.Add(new ReadWarning(WarningKind.HiddenText, "There is text that a person does not see (hidden, white or tiny). It was left out and counts for nothing here; other programs may read it and hold it against you.", null));
        if (body.ImageShare > LargeImage)
            warnings.Add(new ReadWarning(WarningKind.TextInImages, $"An image covers about {100 * Math.Min(1, body.ImageShare):0} % of a page; text in images is not read.", null));
        return new ExtractedDocument(DocumentKind.Docx, lines.Lines, [], [.. body.Links.Distinct()], warnings, null);
    }

    private static IEnumerable<string> Rows(IEnumerable<WordParagraph> paragraphs) =>
        paragraphs.SelectMany(paragraph => paragraph.Table is { } table ? table.Rows.SelectMany(row => row.SelectMany(Rows)) : paragraph.Text.ToString().Split('\n'));

    private static WordBody Body(WordPackage package, string part, WordStyles styles)
    {
        var body = new WordBody(LinksOf(package, part), styles);
        WordXml.Read(package, part, body.Read);
        return body;
    }

    private static Dictionary<string, string> LinksOf(WordPackage package, string part)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/');
        var relations = $"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels";
        if (package.Has(relations))
        {
            WordXml.Read(package, relations, reader =>
            {
                while (WordXml.Next(reader))
                {
                    if (reader.NodeType is XmlNodeType.Element && reader.LocalName is "Relationship" && WordXml.Attribute(reader, "TargetMode") is "External" && WordXml.Attribute(reader, "Id") is { } id && WordXml.Attribute(reader, "Target") is { } target)
                        links[id] = VisibleText.Of(target);
                }
            });
        }

        return links;
    }

    /// <summary>Turns paragraphs and tables into lines.</summary>
    private sealed class WordLines(WordStyles styles, string signBullets)
    {
        private double _gap;
        private int _column;

        internal List<DocumentLine> Lines { get; } = [];

        internal bool HasColumns { get; private set; }

        internal void Add(IReadOnlyList<WordParagraph> paragraphs, bool isMargin)
        {
            foreach (var paragraph in paragraphs)
            {
                if (paragraph.Table is { } table)
                    Add(table, isMargin);
                else
                    Lines.AddRange(Of(paragraph, isMargin));
            }
        }

        private void Add(WordTable table, bool isMargin)
        {
            foreach (var row in table.Rows)
            {
                var cells = row.Where(cell => cell.Exists(HasText)).ToList();
                var lefts = row.Select((cell, at) => (cell, at)).Where(one => one.cell.Exists(HasText)).Select(one => PlainExtractor.Cell * one.at).ToList();
                if (cells.Count > 1 && cells.TrueForAll(cell => cell.TrueForAll(paragraph => paragraph.Table is null)) && cells.Min(cell => cell.Count(HasText)) <= 2 && cells.Min(Length) < 120)
                    Add(Side(cells, lefts, isMargin));
                else if (cells.Count > 1)
                    AddColumns(cells, isMargin);
                else if (cells.Count == 1)
                    Add(cells[0], isMargin);
            }
        }

        /// <summary>Cells that belong together line by line: a date beside what happened.</summary>
        private List<DocumentLine> Side(List<List<WordParagraph>> cells, List<double> lefts, bool isMargin)
        {
            var columns = cells.ConvertAll(cell => cell.SelectMany(paragraph => Of(paragraph, isMargin)).ToList());
            var joined = new List<DocumentLine>();
            for (var i = 0; i < columns.Max(column => column.Count); i++)
            {
                var side = columns.Where(column => column.Count > i).Select(column => column[i]).ToList();
                var isRow = side.Count == lefts.Count && !side.Exists(line => line.Text.Contains('\t', StringComparison.Ordinal));
                joined.Add(side.Count == 1 ? side[0] : side[^1] with
                {
                    CellLefts = isRow ? lefts : [],
                    Text = string.Join('\t', side.Select(line => line.Text)),
                    IsItem = false,
                    IsBold = side[0].IsBold,
                    Gap = side.Max(line => line.Gap),
                    Level = side[0].Level,
                });
            }

            return joined;
        }

        private void AddColumns(List<List<WordParagraph>> cells, bool isMargin)
        {
            HasColumns = true;
            foreach (var cell in cells)
            {
                _column++;
                _gap = 1;
                Add(cell, isMargin);
            }

            _column++;
        }

        private void Add(IEnumerable<DocumentLine> lines) => Lines.AddRange(lines);

        private IEnumerable<DocumentLine> Of(WordParagraph paragraph, bool isMargin)
        {
            var style = styles.Find(paragraph.Style);
            var isFirst = true;
            foreach (var raw in paragraph.Text.ToString().Split('\n'))
            {
                var text = LineText.Cells(raw, signBullets, out var isItem);
                if (text.Length == 0)
                {
                    _gap = 1;
                    continue;
                }

                yield return new DocumentLine(text)
                {
                    Left = paragraph.Left,
                    Size = paragraph.Size ?? style.Look.Size ?? styles.Size,
                    IsBold = (style.IsBold ?? false) || paragraph.IsFirstBold,
                    IsItem = isItem || (isFirst && (paragraph.IsItem || style.IsItem)),
                    Level = paragraph.Outline is { } outline and >= 0 and < 9 ? outline + 2 : style.Level,
                    Gap = Math.Max(_gap, isFirst ? paragraph.Before / LineHeight : 0),
                    IsParagraph = true,
                    IsMargin = isMargin,
                    Column = _column,
                };
                (_gap, isFirst) = (0, false);
            }
        }

        private static bool HasText(WordParagraph paragraph) => paragraph.Table is not null || paragraph.Text.ToString().AsSpan().Trim().Length > 0;

        private static int Length(List<WordParagraph> cell) => cell.Sum(paragraph => paragraph.Text.Length);
    }
}
