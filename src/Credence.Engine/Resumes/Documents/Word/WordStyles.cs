using System.Globalization;
using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>Styles of a Word document, by id.</summary>
internal sealed class WordStyles
{
    private const string Part = "word/styles.xml";
    private const int MostBases = 10;
    private const double UsualSize = 11; // points
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private string? _paragraphs;

    private WordStyles()
    {
    }

    /// <summary>Size of the font where nothing else is said (points).</summary>
    internal double Size => Defaults.Size ?? UsualSize;

    /// <summary>What holds where neither a style nor a run says anything.</summary>
    internal WordLook Defaults { get; private set; }

    internal static WordStyles Of(WordPackage package)
    {
        var styles = new WordStyles();
        if (package.Has(Part))
            WordXml.Read(package, Part, styles.Read);
        return styles;
    }

    /// <summary>What a style says, with what it builds on.</summary>
    internal WordStyle Find(string? id)
    {
        var found = WordStyle.None;
        for (var i = 0; i < MostBases && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.Base)
            found = new WordStyle(found.Level > 0 ? found.Level : style.Level, found.IsBold ?? style.IsBold, found.IsItem || style.IsItem, style.Base) { Look = found.Look.Or(style.Look) };
        return found;
    }

    /// <summary>How letters of a paragraph style look; one that is not named or not known is the usual one.</summary>
    internal WordLook LookOf(string? id) => Find(id is not null && _styles.ContainsKey(id) ? id : _paragraphs).Look;

    /// <summary>Whether a table style may put a color behind words; nobody can tell of one that is not known.</summary>
    internal bool MayShade(string? id) => id is not ("TableGrid" or "TableNormal") && (id is null || !_styles.ContainsKey(id) || Find(id).Look.IsShaded == true);

    private void Read(XmlReader reader)
    {
        var (id, style, inDefaults, inPart) = (default(string), WordStyle.None, false, false);
        while (WordXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.EndElement)
            {
                (inDefaults, inPart) = (inDefaults && reader.LocalName is not "docDefaults", inPart && reader.LocalName is not "tblStylePr");
                if (reader.LocalName is "style" && id is not null)
                    _styles[id] = style;
                continue;
            }

            if (reader.NodeType is not XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "docDefaults":
                    inDefaults = !reader.IsEmptyElement;
                    break;
                case "tblStylePr":
                    inPart = !reader.IsEmptyElement; // of some rows or columns only
                    break;
                case "style":
                    (id, style) = (WordXml.Attribute(reader, "styleId"), WordStyle.None);
                    if (WordXml.Attribute(reader, "type") is "paragraph" && WordXml.IsOn(reader, "default"))
                        _paragraphs = id;
                    break;
                case "name":
                    style = style with { Level = LevelOf(WordXml.Attribute(reader, "val")), IsItem = WordXml.Attribute(reader, "val")?.StartsWith("List Bullet", StringComparison.OrdinalIgnoreCase) == true || WordXml.Attribute(reader, "val")?.StartsWith("List Number", StringComparison.OrdinalIgnoreCase) == true };
                    break;
                case "basedOn":
                    style = style with { Base = WordXml.Attribute(reader, "val") };
                    break;
                case "numPr":
                    style = style with { IsItem = style.Level == 0 };
                    break;
                case "b" when !inPart && !inDefaults:
                    style = style with { IsBold = WordXml.IsOn(reader) };
                    break;
                case var name when inDefaults:
                    Defaults = Changed(Defaults, name, reader);
                    break;
                case var name when !inPart || name is "shd":
                    style = style with { Look = Changed(style.Look, name, reader) };
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A look with what one element says.</summary>
    internal static WordLook Changed(WordLook look, string name, XmlReader reader) => name switch
    {
        "vanish" => look with { IsHidden = WordXml.IsOn(reader) },
        "color" => look with { IsLight = WordColor.IsLight(reader) },
        "sz" => look with { Size = WordXml.Number(reader, "val") / 2 ?? look.Size },
        "shd" => look with { IsShaded = WordColor.IsDark(reader, "fill") },
        "highlight" => look with { IsShaded = look.IsShaded == true || WordXml.Attribute(reader, "val") is not ("none" or "white") },
        _ => look,
    };

    private static int LevelOf(string? name) =>
        name is null ? 0
        : name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), CultureInfo.InvariantCulture, out var level) ? level + 1
        : 0;
}
