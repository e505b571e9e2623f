using System.Text.RegularExpressions;

namespace Credence.Portfolio.Reproduce;

/// <summary>Tells addresses that data can be fetched from.</summary>
internal sealed partial class DataAddress(PortfolioCues cues)
{
    private const int LeastName = 3;
    private readonly CueList _schemes = cues["address"];
    private readonly CueList _here = cues["address-here"];

    /// <summary>Whether an address stands in a text: of a machine that others reach, not of this one, and not a beginning that goes on with nothing.</summary>
    internal bool IsIn(string text) => Behind(text).Any(end => char.IsLetterOrDigit(text[end]) && _here.IndexIn(text.AsSpan(end), 0) != 0);

    /// <summary>Whether an address stands there that goes on with a variable.</summary>
    internal bool IsOpen(string text) => Behind(text).Any(end => text[end] is '$' or '{' or '%');

    /// <summary>Names in a call: words outside quotes, variables of a shell, keys in brackets.</summary>
    internal static IReadOnlyList<string> NamesIn(string call) =>
        [.. Named().Matches(call).Select(match => match.Groups[1].Value).Concat(Word().Matches(Quoted().Replace(call, " ")).Select(match => match.Value)).Where(name => name.Length >= LeastName).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a value begins with the name of something, not with nothing.</summary>
    internal static bool IsName(string value) => Literal().IsMatch(value);

    // places behind the beginning of an address that hold a letter or more
    private IEnumerable<int> Behind(string text)
    {
        for (var at = _schemes.IndexIn(text, 0); at >= 0; at = _schemes.IndexIn(text, at + 1))
        {
            if (_schemes.EndAt(text, at) is var end && end < text.Length)
                yield return end;
        }
    }

    [GeneratedRegex(@"(?:\$\{?|[{\[][""']?)(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"""[^""\n]*""|'[^'\n]*'", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s*[""']?\w[\w./:-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Literal();
}
