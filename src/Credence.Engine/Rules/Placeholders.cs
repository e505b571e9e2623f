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
    internal const string Hours = "hours";
    internal const string Building = "building";
    internal const string Held = "held";
    internal const string Holding = "holding";
    internal const string Price = "price";

    /// <summary>Words of the sentence at the top.</summary>
    internal static IReadOnlyList<string> Verdict { get; } = [Certification, Take, Platform, Asked, Ended, Successor];

    /// <summary>Words of advice and remarks.</summary>
    internal static IReadOnlyList<string> Advice { get; } = [Certification, Take, Platform, Hours, Building, Held, Holding, Price];

    /// <summary>Stops at a word in braces that is not among the allowed ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="where"><c>path:line:column</c> for the complaint.</param>
    /// <param name="allowed">The words it may hold.</param>
    /// <exception cref="UnusableInputException">Another word stands in braces.</exception>
    internal static void Check(string text, string where, IReadOnlyList<string> allowed)
    {
        if (Braced().Matches(text).Select(match => match.Groups["word"].Value).FirstOrDefault(word => !allowed.Contains(word, StringComparer.Ordinal)) is { } other)
            throw new UnusableInputException(where, $"no word '{{{other}}}' is known here", allowed.Count == 0 ? "Leave the braces out" : $"Known are {string.Join(", ", allowed.Select(word => $"{{{word}}}"))}");
    }

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
