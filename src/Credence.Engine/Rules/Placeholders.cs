using System.Text.RegularExpressions;
using Credence.Sources;

namespace Credence.Rules;

/// <summary>Fills the words in braces that texts of <c>data/rules</c> may hold.</summary>
internal static partial class Placeholders
{
    internal const string Certification = "certification";
    internal const string Take = "take";
    internal const string Platform = "platform";
    internal const string Asked = "asked";
    internal const string Ended = "ended";
    internal const string Successor = "successor";

    /// <summary>Every word there is.</summary>
    internal static IReadOnlyList<string> All { get; } = [Certification, Take, Platform, Asked, Ended, Successor];

    /// <summary>A text that must be there, with no other words in braces than the allowed ones.</summary>
    /// <exception cref="UnusableInputException">Another word stands in braces.</exception>
    internal static string Read(YamlMap map, string key, IReadOnlyList<string> allowed)
    {
        var text = map.Text(key);
        return Complaint(text, allowed) is { } complaint ? throw map.Wrong(key, complaint) : text;
    }

    /// <summary>What is wrong with the words in braces of a text; null where all are allowed.</summary>
    internal static string? Complaint(string text, IReadOnlyList<string> allowed) =>
        Braced().Matches(text).Select(match => match.Groups["word"].Value).FirstOrDefault(word => !allowed.Contains(word, StringComparer.Ordinal)) is { } other
            ? $"no word '{{{other}}}' is known here; known are {string.Join(", ", allowed.Select(word => $"{{{word}}}"))}"
            : null;

    /// <summary>The text with every word filled in; null where one of them is not known.</summary>
    internal static string? Fill(string text, IReadOnlyDictionary<string, string?> words)
    {
        var complete = true;
        var filled = Braced().Replace(text, match =>
        {
            var known = words.GetValueOrDefault(match.Groups["word"].Value);
            complete &= known is not null;
            return known ?? "";
        });
        return complete ? filled : null;
    }

    [GeneratedRegex(@"\{(?<word>[a-z]+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Braced();
}
