using System.Text.RegularExpressions;

namespace Credence.Postings.Cleaning;

/// <summary>
/// Lists of other jobs in a description. Scrapers of career sites run a result page into one line
/// (<c>Data EngineerlocationsAustin, TXposted onPosted 4 Days AgoR277346Data Analystlocations…</c>); it says nothing of the posting.
/// </summary>
public static partial class JobLists
{
    /// <summary>Dates of posting in one line that make it a list: a description states its own at most once.</summary>
    private const int FewestDates = 2;

    /// <summary>The text without the lines that list other jobs; the same object where there is none.</summary>
    public static string Without(string text) => AreIn(text) ? LeftOut(text) : text;

    /// <summary>The same for a text in memory; the same memory where there is none.</summary>
    internal static ReadOnlyMemory<char> Without(ReadOnlyMemory<char> text) => AreIn(text.Span) ? LeftOut(text.ToString()).AsMemory() : text;

    private static bool AreIn(ReadOnlySpan<char> text) => text.Contains("Posted ", StringComparison.Ordinal) && Dates().Count(text) >= FewestDates;

    private static string LeftOut(string text) => string.Join('\n', text.Split('\n').Where(line => Dates().Count(line) < FewestDates)).Trim('\n');

    [GeneratedRegex(@"Posted (?:Today|Yesterday|an? (?:day|week|month|year) ago|\d+\+? (?:day|week|month|year)s? ago)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
