using System.Text;

namespace Credence.Rules.Drawing;

/// <summary>The style sheet inside each drawing: colors as custom properties with a light, a dark and a printed set; where a viewer knows no custom properties, the light set.</summary>
/// <remarks>Blue and gray differ in lightness, and what is on the person's path differs in weight and dash too, so no meaning hangs on color.</remarks>
internal static class DrawingStyle
{
    private static readonly (string Name, string Light, string Dark, string Print)[] Tokens =
    [
        ("paper", "#fff", "#0f171e", "#fff"),
        ("ground", "#f1f5f7", "#17222b", "#eee"),
        ("ink", "#12202d", "#e9eef2", "#000"),
        ("ink-2", "#4a5966", "#aab8c3", "#333"),
        ("edge", "#71808b", "#8393a0", "#555"),
        ("blue", "#17599f", "#84b9f3", "#0b2e55"),
        ("blue-2", "#d8e6f4", "#1b3955", "#eee"),
        ("solid", "#12202d", "#e9eef2", "#000"),
        ("on-solid", "#fff", "#0f171e", "#fff"),
    ];

    private static readonly string[] Rules =
    [
        "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;fill:@ink}",
        ".paper{fill:@paper}",
        ".title{font-size:17px;font-weight:700}",
        ".strong{font-weight:700}",
        ".quiet{fill:@ink-2}",
        ".middle{text-anchor:middle}",
        ".node rect{fill:@paper;stroke:@edge;stroke-width:1.5}",
        ".node.ref rect{stroke-dasharray:2 3}",
        ".node.on rect{fill:@blue-2;stroke:@blue;stroke-width:3}",
        ".node.on text{font-weight:700}",
        ".node.out.on rect{fill:@solid;stroke:@solid}",
        ".node.out.on text{fill:@on-solid}",
        ".edge{fill:none;stroke:@edge;stroke-width:1.5;stroke-linejoin:round}",
        ".tip{fill:@edge}",
        ".walked .edge{stroke-dasharray:5 4}",
        ".walked .edge.on{stroke:@blue;stroke-width:4;stroke-dasharray:none}",
        ".walked .tip.on{fill:@blue}",
        ".frame{fill:none;stroke:@edge;stroke-width:1.5}",
        ".cell,.block{fill:@paper;stroke:@edge;stroke-width:1}",
        ".cell.head{fill:@ground}",
        ".held{fill:none;stroke:@blue;stroke-width:4}",
        ".block.held,.row.on .cell{fill:@blue-2}",
        ".node:focus-visible,.row:focus-visible{outline:3px solid;outline-color:@ink;outline-offset:3px}",
        "a{text-decoration:none}",
    ];

    /// <summary>The whole style sheet.</summary>
    internal static string Sheet { get; } = Written();

    private static string Written()
    {
        var sheet = new StringBuilder("\n");
        Set(sheet, "", token => token.Light);
        Set(sheet, "@media (prefers-color-scheme:dark)", token => token.Dark);
        Set(sheet, "@media print", token => token.Print);
        foreach (var rule in Rules)
            sheet.Append(Colored(rule)).Append('\n');
        return sheet.ToString();
    }

    private static void Set(StringBuilder sheet, string when, Func<(string Name, string Light, string Dark, string Print), string> color)
    {
        var set = "svg{" + string.Join(';', Tokens.Select(token => $"--{token.Name}:{color(token)}")) + "}";
        sheet.Append(when.Length == 0 ? set : $"{when}{{{set}}}").Append('\n');
    }

    /// <summary>Each colored declaration twice: the plain light color, then the custom property for viewers that know it.</summary>
    private static string Colored(string rule)
    {
        var open = rule.IndexOf('{', StringComparison.Ordinal);
        var declarations = rule[(open + 1)..^1].Split(';').SelectMany(declaration =>
        {
            var at = declaration.IndexOf('@', StringComparison.Ordinal);
            if (at < 0)
                return [declaration];
            var token = Tokens.First(one => one.Name == declaration[(at + 1)..]);
            return new[] { declaration[..at] + token.Light, $"{declaration[..at]}var(--{token.Name})" };
        });
        return rule[..open] + "{" + string.Join(';', declarations) + "}";
    }
}
