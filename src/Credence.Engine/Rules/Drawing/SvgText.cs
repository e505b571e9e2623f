using System.Globalization;
using System.Xml.Linq;

namespace Credence.Rules.Drawing;

/// <summary>The few SVG elements all drawings are made of. Words go in as text nodes and attribute values only, so none of them can become markup.</summary>
internal static class SvgText
{
    internal static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    /// <summary>A number as SVG writes it, to a tenth of a px.</summary>
    internal static string Px(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>An element with its attributes given as name, value, name, value …</summary>
    internal static XElement Element(string name, params string[] attributes) =>
        new(Space + name, attributes.Chunk(2).Select(pair => new XAttribute(pair[0], pair[1])));

    /// <summary>Lines of text, the first with its top at <paramref name="top"/>; a line with characters of unknown width is fitted to the width counted for it.</summary>
    internal static XElement Lines(string classes, double x, double top, IReadOnlyList<string> lines, double fontSize = Measures.FontSize)
    {
        var text = Element("text");
        if (classes.Length > 0)
            text.Add(new XAttribute("class", classes));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Element("tspan", "x", Px(x), "y", Px(top + i * HeightOf(fontSize) + Measures.Baseline * fontSize / Measures.FontSize));
            if (lines[i].Length > 0 && !TextWidth.IsMeasured(lines[i]))
                line.Add(new XAttribute("textLength", Px(TextWidth.Of(lines[i], fontSize))), new XAttribute("lengthAdjust", "spacingAndGlyphs"));
            line.Add(lines[i]);
            text.Add(line);
        }

        return text;
    }

    /// <summary>Height of a line at that font size, px.</summary>
    internal static double HeightOf(double fontSize) => Measures.LineHeight * fontSize / Measures.FontSize;

    /// <summary>A box; the corner's radius in px.</summary>
    internal static XElement Rect(string classes, double x, double y, double width, double height, double corner)
    {
        var rect = Element("rect", "x", Px(x), "y", Px(y), "width", Px(width), "height", Px(height));
        if (corner > 0)
            rect.Add(new XAttribute("rx", Px(corner)));
        if (classes.Length > 0)
            rect.Add(new XAttribute("class", classes));
        return rect;
    }

    /// <summary>The root element with its name for those who do not see it; the drawing takes the width it is given, up to its own.</summary>
    internal static XElement Root(string id, string classes, double width, double height, string title, string description)
    {
        var (left, top) = (-Measures.Margin, -Measures.Margin);
        var (w, h) = (width + 2 * Measures.Margin, height + 2 * Measures.Margin);
        var root = Element(
            "svg", "viewBox", $"{Px(left)} {Px(top)} {Px(w)} {Px(h)}", "width", Px(w), "height", Px(h), "role", "group",
            "aria-labelledby", $"{id}-title {id}-desc");
        if (classes.Length > 0)
            root.Add(new XAttribute("class", classes));
        root.Add(
            new XElement(Space + "title", new XAttribute("id", id + "-title"), title),
            new XElement(Space + "desc", new XAttribute("id", id + "-desc"), description),
            new XElement(Space + "style", DrawingStyle.Sheet),
            Rect("paper", left, top, w, h, 0));
        return root;
    }

    /// <summary>An id made from any text: letters, digits and dashes.</summary>
    internal static string IdOf(string start, string text) =>
        start + "-" + string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
