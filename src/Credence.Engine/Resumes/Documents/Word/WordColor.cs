using System.Globalization;
using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>Tells colors that are hardly seen on white paper.</summary>
internal static class WordColor
{
    private const int LightestPart = 0xE6; // a gray of contrast 1.25 to white, as in PDF

    /// <summary>Whether a color of six hexadecimal digits is as light; <c>auto</c>, none and what is no color are not.</summary>
    internal static bool IsLight(string? color) =>
        color is { Length: 6 } && int.TryParse(color, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var parts) && (parts >> 16) >= LightestPart && ((parts >> 8) & 0xFF) >= LightestPart && (parts & 0xFF) >= LightestPart;

    /// <summary>Whether the color of letters is as light: by its value, or the white of the theme unless it is darkened.</summary>
    internal static bool IsLight(XmlReader color) => WordXml.Attribute(color, "themeColor") switch
    {
        null or "none" => IsLight(WordXml.Attribute(color, "val")),
        "background1" or "light1" => !IsDarkened(WordXml.Attribute(color, "themeShade")),
        _ => false,
    };

    /// <summary>Whether a ground is darker than paper.</summary>
    /// <param name="ground">The element.</param>
    /// <param name="attribute">Attribute that holds the color.</param>
    internal static bool IsDark(XmlReader ground, string attribute) => (WordXml.Attribute(ground, "themeFill"), WordXml.Attribute(ground, attribute)) switch
    {
        ("background1" or "light1", _) => IsDarkened(WordXml.Attribute(ground, "themeFillShade")),
        (null or "none", var color) => color is not (null or "auto") && !IsLight(color),
        // the theme's own colors are not looked up; what Word wrote beside them is what it drew
        (_, { Length: 6 } drawn) => !IsLight(drawn),
        _ => true,
    };

    // the theme's white is white unless it is darkened
    private static bool IsDarkened(string? shade) => int.TryParse(shade, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part) && part < LightestPart;
}
