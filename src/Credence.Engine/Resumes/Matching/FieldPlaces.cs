using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Postings.Finding;
using Credence.Resumes.Reading;

namespace Credence.Resumes.Matching;

/// <summary>Finds again where a text states a field that postings keep without its place.</summary>
/// <param name="degrees">Levels of degrees by their words.</param>
internal sealed partial class FieldPlaces(DegreeWords degrees)
{
    private const int Behind = 80;
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

    /// <summary>The first line that names a degree of the level.</summary>
    internal Quote? Degree(string text, Degree degree)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = text.IndexOf('\n', from);
            to = to < 0 ? text.Length : to;
            for (var part = from; part < to; part += Behind)
            {
                var end = Math.Min(to, part + (2 * Behind));
                if (degrees.LevelOf(text[part..end]) == degree)
                    return Quote.Of(text, part, end);
            }

            from = to + 1;
        }

        return null;
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
