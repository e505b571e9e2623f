using System.Globalization;
using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Dates in words, no more exact than they are known.</summary>
internal static class CalendarWords
{
    /// <summary><c>2026-04-21</c>, <c>April 2026</c>, <c>2026</c>; a span as it stands.</summary>
    internal static string Of(PartialDate date) =>
        DateOnly.TryParseExact(date.Text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : date.Text;

    /// <summary><c>on 2026-04-21</c>, <c>in April 2026</c>.</summary>
    internal static string On(PartialDate date) => (date.Earliest == date.Latest ? "on " : "in ") + Of(date);
}
