using System.Globalization;
using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>Paragraph styles of a Word document, by id.</summary>
internal sealed class WordStyles
{
    private const string Part = "word/styles.xml";
    private const int MostBases = 10;
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    /// <summary>Size of the font where nothing else is said (points).</summary>
    internal double Size { get; private set; } = 11;

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
        var found = new WordStyle(0, null, null, false, null);
        for (var i = 0; i < MostBases && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.Base)
            found = new WordStyle(found.Level > 0 ? found.Level : style.Level, found.Size ?? style.Size, found.IsBold ?? style.IsBold, found.IsItem || style.IsItem, style.Base) { IsHidden = found.IsHidden || style.IsHidden, IsShaded = found.IsShaded || style.IsShaded };
        return found;
    }

    private void Read(XmlReader reader)
    {
        var (id, style, inDefaults) = (default(string), new WordStyle(0, null, null, false, null), false);
        while (WordXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.EndElement && reader.LocalName is "docDefaults")
                inDefaults = false;
            if (reader.NodeType is XmlNodeType.EndElement && reader.LocalName is "style" && id is not null)
                _styles[id] = style;
            if (reader.NodeType is not XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "docDefaults":
                    inDefaults = true;
                    break;
                case "style":
                    (id, style) = (WordXml.Attribute(reader, "styleId"), new WordStyle(0, null, null, false, null));
                    break;
                case "name":
                    style = style with { Level = LevelOf(WordXml.Attribute(reader, "val")), IsItem = WordXml.Attribute(reader, "val")?.StartsWith("List Bullet", StringComparison.OrdinalIgnoreCase) == true || WordXml.Attribute(reader, "val")?.StartsWith("List Number", StringComparison.OrdinalIgnoreCase) == true };
                    break;
                case "basedOn":
                    style = style with { Base = WordXml.Attribute(reader, "val") };
                    break;
                case "sz" when double.TryParse(WordXml.Attribute(reader, "val"), CultureInfo.InvariantCulture, out var halves) && double.IsFinite(halves):
                    if (inDefaults)
                        Size = halves / 2;
                    style = style with { Size = halves / 2 };
                    break;
                case "b":
                    style = style with { IsBold = WordXml.IsOn(reader) };
                    break;
                case "vanish":
                    style = style with { IsHidden = WordXml.IsOn(reader) };
                    break;
                case "shd":
                    style = style with { IsShaded = WordXml.Attribute(reader, "themeFill") is not null || (WordXml.Attribute(reader, "fill") is { } fill and not "auto" && !WordColor.IsLight(fill)) };
                    break;
                case "numPr":
                    style = style with { IsItem = style.Level == 0 };
                    break;
                default:
                    break;
            }
        }
    }

    private static int LevelOf(string? name) =>
        name is null ? 0
        : name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), CultureInfo.InvariantCulture, out var level) ? level + 1
        : 0;
}
