using System.Globalization;

namespace Credence.Postings.Finding;

/// <summary>Classes of employers by number of employees: <c>1-50</c>, <c>51-200</c>, <c>201-1000</c>, <c>1001-5000</c>, <c>5001-10000</c>, <c>10001+</c>.</summary>
public static class EmployerSizes
{
    private static readonly (int Last, string Name)[] Classes =
        [(50, "1-50"), (200, "51-200"), (1000, "201-1000"), (5000, "1001-5000"), (10000, "5001-10000"), (int.MaxValue, "10001+")];

    /// <summary>The class a stated size lies in.</summary>
    /// <param name="stated">As the source writes it (<c>1001 to 5000 Employees</c>, <c>51-200</c>, <c>10,000+</c>).</param>
    /// <returns>The class; null where nothing is stated, or where the stated range spans several classes.</returns>
    public static string? Of(string? stated)
    {
        if (stated is null)
            return null;
        var at = 0;
        var low = NextNumber(stated, ref at);
        if (low is null or 0 || stated.TrimStart().StartsWith('-'))
            return null;
        var open = at < stated.Length && stated[at] == '+';
        var high = NextNumber(stated, ref at);
        if (open)
            return low >= Classes[^2].Last ? Classes[^1].Name : null;
        if (high is null)
            return Classes[ClassOf(low.Value)].Name;

        // "200 to 1000" means the class above 200, as "201 to 1000" does
        var lowClass = ClassOf(low.Value) is var c && low.Value == Classes[c].Last ? c + 1 : c;
        return high >= low && lowClass == ClassOf(high.Value) ? Classes[lowClass].Name : null;
    }

    /// <summary>The class of a number of people.</summary>
    /// <param name="people">How many.</param>
    /// <param name="isOpen">Whether it is said to be more than that; the last number of a class then means the class above.</param>
    internal static string? OfPeople(int people, bool isOpen)
    {
        var found = ClassOf(people);
        return Classes[isOpen && people == Classes[found].Last ? found + 1 : found].Name;
    }

    private static int ClassOf(int employees) => Array.FindIndex(Classes, c => employees <= c.Last);

    private static int? NextNumber(string text, ref int at)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
            at++;
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (IsSeparator(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return int.TryParse(text[start..at].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static bool IsSeparator(char c) => c is ',' or '.';
}
