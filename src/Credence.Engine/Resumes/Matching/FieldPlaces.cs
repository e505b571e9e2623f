using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Finds again where a text states a field that postings keep without its place.</summary>
/// <param name="fields">Finds what they ask for.</param>
internal sealed partial class FieldPlaces(FieldFinder fields)
{
    private const int Before = 120;
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The sentence that asks for years; null where it is not found again.</summary>
    internal static Quote? Years(string text, int years)
    {
        foreach (Match match in YearsOf().Matches(text))
        {
            var number = match.Groups[1].Value;
            var value = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : Array.FindIndex(Words, word => word.Equals(number, StringComparison.OrdinalIgnoreCase));
            if (value == years)
                return Sentence(text, match.Index, match.Index + match.Length);
        }

        return null;
    }

    /// <summary>The sentence that asks for a degree of the level; null where the text no longer asks for it.</summary>
    internal Quote? Degree(string text, Degree degree)
    {
        if (fields.DegreeIn(text) is not { } asked || asked.Degree != degree)
            return null;
        var (from, to) = Clauses.Sentence(text, asked.Start, asked.End);
        if (asked.Start - from > Before)
            from = text.IndexOf(' ', asked.Start - Before, Before) is var blank and >= 0 ? blank + 1 : asked.Start;
        return Quote.Of(text, from, to);
    }

    /// <summary>The sentence around some words.</summary>
    internal static Quote Sentence(string text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        return Quote.Of(text, from, to);
    }

    [GeneratedRegex(@"\b(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b[\s()\d+–—-]{0,12}(?:to\s+\d+\s*|or more\s+|plus\s+)?\+?\s?(?:years?|yrs?|yoe|jahre?n?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearsOf();
}
