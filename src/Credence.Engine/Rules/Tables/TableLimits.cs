using Credence.Sources;

namespace Credence.Rules.Tables;

/// <summary>How large a table may be, so that whatever is written is read, checked and answered in bounded time and memory.</summary>
public static class TableLimits
{
    /// <summary>Rows of one table (count).</summary>
    public const int MostRows = 2_000;

    /// <summary>Inputs, and as many outputs again (count).</summary>
    public const int MostColumns = 200;

    /// <summary>Rows times the parts that the cells of all inputs tell apart (count); a bit is kept for each. Larger tables are evaluated row by row and not searched.</summary>
    public const long MostBits = 100_000_000;

    /// <summary>The entries of a list, where there are not too many.</summary>
    /// <exception cref="UnusableInputException">There are more; the place is that of the first too many.</exception>
    internal static IReadOnlyList<YamlMap> Entries(YamlMap map, string key, int most)
    {
        var entries = map.Maps(key);
        return entries.Count <= most ? entries : throw new UnusableInputException(entries[most].Where, TooMany(key, most), Next);
    }

    /// <summary>What to say of too many rows or columns.</summary>
    internal static string TooMany(string what, int most) => FormattableString.Invariant($"a table has at most {most:#,0} {what}");

    /// <summary>What to do about them.</summary>
    internal const string Next = "Split the table";
}
