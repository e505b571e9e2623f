using System.Text;
using System.Text.RegularExpressions;

namespace Credence.Pages.Reading;

/// <summary>Classes and ids that a page's own style sheet hides; only selectors of one class or one id are read.</summary>
internal sealed partial class HidingStyles
{
    private const int LongestSheet = 200_000;
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Reads the text of one style element; what stands in at-rules (<c>@media print</c> and the like) holds only there and is left out.</summary>
    internal void Read(ReadOnlySpan<char> sheet)
    {
        ReadOnlySpan<char> rest = WithoutComments(sheet[..Math.Min(sheet.Length, LongestSheet)]);
        while (!(rest = rest.TrimStart()).IsEmpty)
        {
            var isAtRule = rest[0] == '@';
            var open = isAtRule ? rest.IndexOfAny('{', ';') : rest.IndexOf('{');
            if (open < 0)
                return;
            var close = rest[open] == '{' ? BlockEnd(rest, open) : open;
            if (!isAtRule)
                Rule(rest[..open], rest[(open + 1)..close]);
            rest = rest[Math.Min(rest.Length, close + 1)..];
        }
    }

    private void Rule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        var nested = declarations.IndexOf('{');
        if (nested >= 0)
            declarations = declarations[..(declarations[..nested].LastIndexOf(';') + 1)];
        if (!Hides(declarations))
            return;
        foreach (var selector in selectors.ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            if (OneName().IsMatch(selector))
                _hidden.Add(selector);
        }
    }

    /// <summary>Index of the brace that closes a block; the end of the sheet where none does.</summary>
    private static int BlockEnd(ReadOnlySpan<char> sheet, int open)
    {
        var depth = 0;
        for (var at = open; at < sheet.Length; at++)
        {
            if (sheet[at] == '{')
                depth++;
            else if (sheet[at] == '}' && --depth == 0)
                return at;
        }

        return sheet.Length;
    }

    private static string WithoutComments(ReadOnlySpan<char> sheet)
    {
        var text = new StringBuilder(sheet.Length);
        while (sheet.IndexOf("/*") is var start and >= 0)
        {
            text.Append(sheet[..start]).Append(' ');
            var length = sheet[(start + 2)..].IndexOf("*/");
            sheet = length < 0 ? [] : sheet[(start + length + 4)..];
        }

        return text.Append(sheet).Replace("<!--", "").Replace("-->", "").ToString();
    }

    /// <summary>Whether an element with these attributes is hidden by the sheet.</summary>
    internal bool Hide(string? id, string? classes) =>
        _hidden.Count > 0 && ((id is not null && _hidden.Contains("#" + id)) || (classes is not null && classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(one => _hidden.Contains("." + one))));

    /// <summary>Whether declarations keep an element from being seen; an opacity of 0 does not, as site builders fade text in from it.</summary>
    internal static bool Hides(ReadOnlySpan<char> declarations) => Hiding().IsMatch(declarations);

    /// <summary>Whether declarations strike text out.</summary>
    internal static bool Strikes(string declarations) => declarations.Contains("line-through", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|font-size\s*:\s*0(px|pt|em|rem|%)?\s*(;|!|$)|(left|top|text-indent)\s*:\s*-\d{4,}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"^[.#][\w-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex OneName();
}
