using System.Text.RegularExpressions;

namespace Credence.Pages.Reading;

/// <summary>Classes and ids that a page's own style sheet hides; only selectors of one class or one id are read.</summary>
internal sealed partial class HidingStyles
{
    private const int LongestSheet = 200_000;
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Reads the text of one style element.</summary>
    internal void Read(ReadOnlySpan<char> sheet)
    {
        sheet = sheet[..Math.Min(sheet.Length, LongestSheet)];
        while (sheet.IndexOf('{') is var open and >= 0)
        {
            var close = sheet[open..].IndexOf('}');
            if (close < 0)
                return;
            var selectors = sheet[..open];
            if (Hides(sheet.Slice(open + 1, close - 1)) && !selectors.Contains('@'))
            {
                foreach (var selector in selectors.ToString().Split(',', StringSplitOptions.TrimEntries))
                {
                    if (OneName().IsMatch(selector))
                        _hidden.Add(selector);
                }
            }

            sheet = sheet[(open + close + 1)..];
        }
    }

    /// <summary>Whether an element with these attributes is hidden by the sheet.</summary>
    internal bool Hide(string? id, string? classes) =>
        _hidden.Count > 0 && ((id is not null && _hidden.Contains("#" + id)) || (classes is not null && classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(one => _hidden.Contains("." + one))));

    /// <summary>Whether declarations keep an element from being seen.</summary>
    internal static bool Hides(ReadOnlySpan<char> declarations) => Hiding().IsMatch(declarations);

    /// <summary>Whether declarations strike text out.</summary>
    internal static bool Strikes(string declarations) => declarations.Contains("line-through", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0(\.0+)?\s*(;|!|$)|font-size\s*:\s*0(px|pt|em|rem|%)?\s*(;|!|$)|(left|top|text-indent)\s*:\s*-\d{4,}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"^[.#][\w-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex OneName();
}
