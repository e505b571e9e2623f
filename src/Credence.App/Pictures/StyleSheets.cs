using System.Text;
using System.Text.RegularExpressions;
using Credence.App.Hosting;

namespace Credence.App.Pictures;

/// <summary>The style sheets that ship inside the program.</summary>
internal static partial class StyleSheets
{
    private const string PagesOnly = "/* in pages only */";

    /// <summary>Colors and fonts as custom properties: light, dark and printed.</summary>
    internal static string Tokens { get; } = Read("tokens.css");

    /// <summary>How pictures look, in pages.</summary>
    internal static string Pictures { get; } = Read("pictures.css");

    /// <summary>How marks look in a file of its own: the light colors written out, since not every viewer of SVG knows custom properties.</summary>
    internal static string OfFile { get; } = Resolved(Pictures[..Pictures.IndexOf(PagesOnly, StringComparison.Ordinal)]);

    private static string Resolved(string css)
    {
        var light = Tokens[..Tokens.IndexOf("@media", StringComparison.Ordinal)];
        var values = Token().Matches(light).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value, StringComparer.Ordinal);
        return Comment().Replace(Use().Replace(css, use => values[use.Groups[1].Value]), "").Trim();
    }

    private static string Read(string name) => Encoding.UTF8.GetString(EmbeddedFile.Bytes("wwwroot/" + name));

    [GeneratedRegex(@"--([\w-]+):([^;}]+)")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--([\w-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
