using System.Globalization;

namespace Credence.Showcase.Data;

/// <summary>A count with its noun in the right number.</summary>
internal static class Counted
{
    /// <summary><c>1 row</c>, <c>1,200 rows</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun of one.</param>
    internal static string Of(long count, string one) => Of(count, one, one + "s");

    /// <summary><c>1 row is</c>, <c>2 rows are</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The words for one.</param>
    /// <param name="more">The words for any other number.</param>
    internal static string Of(long count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : more)}");
}
