namespace Credence.Statistics;

/// <summary>A count with its noun in the right number.</summary>
public static class CountedNoun
{
    /// <summary><c>1 commit</c>, <c>1,200 commits</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun of one.</param>
    public static string Of(long count, string one) => Of(count, one, one + "s");

    /// <summary><c>1 person</c>, <c>2 people</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun of one.</param>
    /// <param name="more">The noun of any other number.</param>
    public static string Of(long count, string one, string more) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count:#,0} {more}");
}
