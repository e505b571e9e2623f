using System.Globalization;

namespace Credence.Pages.Facts;

/// <summary>A date that a page gives for its content.</summary>
/// <param name="Kind">What it dates.</param>
/// <param name="Earliest">First day it can mean.</param>
/// <param name="Latest">Last day it can mean.</param>
/// <param name="Quote">Where it stands.</param>
internal sealed record PageDate(PageDateKind Kind, DateOnly Earliest, DateOnly Latest, Quote Quote)
{
    /// <summary>The date as exactly as it is known: a day, a month or a year.</summary>
    internal string Text =>
        Earliest == Latest ? Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Earliest.Month == Latest.Month ? Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : Earliest.ToString("yyyy", CultureInfo.InvariantCulture);
}
