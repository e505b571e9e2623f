using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>Reads the paragraphs and tables of one part of a Word document; deleted and hidden text is left out.</summary>
/// <param name="links">Addresses by the id of their relation.</param>
/// <param name="styles">Styles by their id.</param>
internal sealed class WordBody(IReadOnlyDictionary<string, string> links, WordStyles styles)
{
    private const int MostLetters = ResumeLimits.TextLength * 2;
    private const double TwipsPerPoint = 20;
    private const double UnitsPerPoint = 12_700;
    private const double PageArea = 595 * 842;
    private readonly Stack<List<WordParagraph>> _targets = new([[]]);
    private readonly Stack<WordTable> _tables = new();
    private readonly Stack<WordParagraph> _paragraphs = new();
    private readonly Stack<WordRun> _runs = new();
    private readonly WordGround _ground = new(styles);
    private int _inParagraphProperties;
    private int _letters;

    /// <summary>What was read.</summary>
    internal List<WordParagraph> Paragraphs => _targets.Last();

    /// <summary>Addresses behind words.</summary>
    internal List<string> Links { get; } = [];

    /// <summary>Part of a page that the largest image covers.</summary>
    internal double ImageShare { get; private set; }

    internal bool HasHidden { get; private set; }

    internal bool HasBoxes { get; private set; }

    internal void Read(XmlReader reader)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && Skips(reader))
            {
                reader.Skip();
                continue;
            }

            if (reader.NodeType is XmlNodeType.Element)
            {
                var isEmpty = reader.IsEmptyElement;
                var name = reader.LocalName;
                Start(reader, name);
                if (isEmpty)
                    End(name);
            }
            else if (reader.NodeType is XmlNodeType.EndElement)
            {
                End(reader.LocalName);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _inText)
            {
                Text(reader.Value);
            }

            if (!WordXml.Next(reader))
                break;
        }
    }

    private bool _inText;

    private static bool Skips(XmlReader reader) =>
        reader.LocalName is "tabs" or "sectPr" or "del" or "moveFrom" or "Fallback" or "instrText" or "delText" or "rPrChange" or "pPrChange" or "tblPrChange" or "tcPrChange" or "trPr" or "footnotePr";

    private void Start(XmlReader reader, string name)
    {
        switch (name)
        {
            case "p" when IsWord(reader):
                var paragraph = new WordParagraph();
                _targets.Peek().Add(paragraph);
                _paragraphs.Push(paragraph);
                break;
            case "tbl":
                var table = new WordTable();
                _targets.Peek().Add(new WordParagraph { Table = table });
                _tables.Push(table);
                _ground.BeginTable();
                break;
            case "tr" when _tables.Count > 0 && IsWord(reader):
                _tables.Peek().Rows.Add([]);
                break;
            case "tc" when _tables.Count > 0 && _tables.Peek().Rows.Count > 0:
                var cell = new List<WordParagraph>();
                _tables.Peek().Rows[^1].Add(cell);
                _targets.Push(cell);
                _ground.BeginCell();
                break;
            case "txbxContent":
                HasBoxes = true;
                _ground.BeginBox();
                break;
            case "r" when IsWord(reader):
                _runs.Push(default);
                break;
            case "tblStyle" when _tables.Count > 0:
                _ground.Style(WordXml.Attribute(reader, "val"));
                break;
            case "shd" when _runs.Count == 0 && _inParagraphProperties == 0 && _tables.Count > 0:
                _ground.Shade(reader);
                break;
            case "t":
                _inText = IsWord(reader);
                break;
            case "tab" or "ptab":
                Text("\t");
                break;
            case "br" or "cr":
                Text("\n");
                break;
            case "noBreakHyphen":
                Text("-");
                break;
            case "sym":
                Text("•");
                break;
            case "hyperlink" when WordXml.Attribute(reader, "id") is { } id && links.TryGetValue(id, out var address):
                Links.Add(address);
                break;
            case "extent" when WordXml.Number(reader, "cx") is { } width && WordXml.Number(reader, "cy") is { } height:
                ImageShare = Math.Max(ImageShare, width / UnitsPerPoint * (height / UnitsPerPoint) / PageArea);
                break;
            default:
                Property(reader, name);
                break;
        }
    }

    private void Property(XmlReader reader, string name)
    {
        if (_paragraphs.Count == 0)
            return;
        var paragraph = _paragraphs.Peek();
        switch (name)
        {
            case "pPr":
                _inParagraphProperties++;
                break;
            case "pStyle":
                paragraph.Style = WordXml.Attribute(reader, "val");
                break;
            case "numId":
                paragraph.IsItem = WordXml.Attribute(reader, "val") != "0";
                break;
            case "outlineLvl":
                paragraph.Outline = (int?)WordXml.Number(reader, "val");
                break;
            case "ind":
                paragraph.Left = (WordXml.Number(reader, "left") ?? WordXml.Number(reader, "start") ?? 0) / TwipsPerPoint;
                break;
            case "spacing" when _inParagraphProperties > 0:
                paragraph.Before = (WordXml.Number(reader, "before") ?? 0) / TwipsPerPoint;
                break;
            case "b" when _inParagraphProperties == 0 && _runs.Count > 0:
                Change(run => run with { IsBold = WordXml.IsOn(reader) });
                break;
            case "shd" when _runs.Count == 0 || _inParagraphProperties > 0:
                paragraph.IsShaded = WordColor.IsDark(reader, "fill");
                break;
            case "rStyle" when _runs.Count > 0:
                Change(run => run with { Style = WordXml.Attribute(reader, "val") });
                break;
            case "sz" or "color" or "vanish" or "shd" or "highlight" when _inParagraphProperties == 0 && _runs.Count > 0:
                Change(run => run with { Look = WordStyles.Changed(run.Look, name, reader) });
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when _paragraphs.Count > 0:
                _paragraphs.Pop();
                break;
            case "pPr" when _inParagraphProperties > 0:
                _inParagraphProperties--;
                break;
            case "tbl" when _tables.Count > 0:
                _tables.Pop();
                _ground.EndTable();
                break;
            case "tc" when _targets.Count > 1:
                _targets.Pop();
                _ground.EndCell();
                break;
            case "txbxContent":
                _ground.EndBox();
                break;
            case "r" when _runs.Count > 0:
                _runs.Pop();
                break;
            case "t":
                _inText = false;
                break;
            default:
                break;
        }
    }

    private void Text(string text)
    {
        if (_paragraphs.Count == 0 || _runs.Count == 0)
            return;
        var run = _runs.Peek();
        if (_ground.Hides(run, _paragraphs.Peek()))
        {
            HasHidden |= !string.IsNullOrWhiteSpace(text);
            return;
        }

        if ((_letters += text.Length) > MostLetters)
            throw new DocumentTroubleException(Refusals.TooLong);
        var paragraph = _paragraphs.Peek();
        if (paragraph.Text.Length == 0)
            paragraph.IsFirstBold = run.IsBold;
        paragraph.Text.Append(text);
        paragraph.BoldLetters += run.IsBold ? text.Length : 0;
        paragraph.Size = run.Look.Size is { } size ? Math.Max(size, paragraph.Size ?? 0) : paragraph.Size;
    }

    private void Change(Func<WordRun, WordRun> change) => _runs.Push(change(_runs.Pop()));

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI.EndsWith("wordprocessingml/2006/main", StringComparison.Ordinal) || reader.NamespaceURI.EndsWith("wordprocessingml/main", StringComparison.Ordinal);
}
