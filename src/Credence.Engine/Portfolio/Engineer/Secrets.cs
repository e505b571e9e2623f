using System.Buffers;
using System.Text.RegularExpressions;

namespace Credence.Portfolio.Engineer;

/// <summary>Keys and passwords by the forms their issuers publish.</summary>
internal static partial class Secrets
{
    private const double LeastBitsPerCharacter = 3.2;
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        ["AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xox", "AIza", "sk-", "hf_", "PRIVATE KEY", "api_key", "apikey", "api-key", "secret", "password", "passwd", "token", "\"key\""], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Placeholders = ["example", "your", "xxxx", "changeme", "dummy", "placeholder", "test", "fake", "<", "${", "{{", "environ", "getenv"];

    /// <summary>Places of secrets in a text (UTF-16 units), at most one a line.</summary>
    internal static IEnumerable<(int Place, string What)> In(string text)
    {
        var from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny(Anchors) is >= 0 and var at)
        {
            var place = from + at;
            var start = text.LastIndexOf('\n', place) + 1;
            var end = text.IndexOf('\n', place) is >= 0 and var found ? found : text.Length;
            if (WhatIs(text[start..end]) is { } what)
                yield return (start, what);
            from = end + 1;
        }
    }

    /// <summary>Places of values in a file of settings for the environment, which needs no quotes around them.</summary>
    internal static IEnumerable<(int Place, string What)> InEnvironment(string text) =>
        Setting().Matches(text).Where(match => !IsPlaceholder(match.Value)).Select(match => (match.Index, "a value given to a name such as password or key"));

    private static string? WhatIs(string line) =>
        line.Length > 4096 ? null
        : Issued().IsMatch(line) && !IsPlaceholder(Issued().Match(line).Value) ? "a key in the form of its issuer"
        : line.Contains("-----BEGIN", StringComparison.Ordinal) && PrivateKey().IsMatch(line) ? "a private key"
        : Assigned().Match(line) is { Success: true } match && !IsPlaceholder(line) && Bits(match.Groups[1].Value) >= LeastBitsPerCharacter ? "a value given to a name such as password or key"
        : null;

    private static bool IsPlaceholder(string value) => Array.Exists(Placeholders, word => value.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static double Bits(string value) => value.GroupBy(letter => letter).Sum(group => -(double)group.Count() / value.Length * Math.Log2((double)group.Count() / value.Length));

    [GeneratedRegex(@"(?:A(?:KIA|SIA)[0-9A-Z]{16}|gh[pos]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_\-]{20}|xox[abprs]-[A-Za-z0-9\-]{20,}|AIza[0-9A-Za-z_\-]{35}|sk-[A-Za-z0-9_\-]{32,}|hf_[A-Za-z0-9]{30,})", RegexOptions.NonBacktracking)]
    private static partial Regex Issued();

    [GeneratedRegex("-----BEGIN (?:[A-Z]+ )*PRIVATE KEY", RegexOptions.NonBacktracking)]
    private static partial Regex PrivateKey();

    [GeneratedRegex("""(?:api[_-]?key|secret|passw(?:or)?d|token|"key")["']?\s*[:=]\s*["']([A-Za-z0-9+/_=!@#$%^&*.\-]{12,})["']""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^(?:export )?\w*(?:KEY|SECRET|TOKEN|PASSWORD|PASSWD)\w*=\S{8,}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Setting();
}
