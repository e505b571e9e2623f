using System.Globalization;

namespace Credence.App.Tests.Resume.Made;

/// <summary>How a layout writes months and ranges.</summary>
/// <param name="Words">Names of months; none for figures.</param>
/// <param name="Form">With {0} for the month and {1} for the year.</param>
/// <param name="Between">What stands between two dates.</param>
/// <param name="Now">What stands for today.</param>
internal sealed record MadeDates(string[]? Words, string Form, string Between, string Now)
{
    internal static readonly MadeDates Short = new(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], "{0} {1}", " – ", "Present");
    internal static readonly MadeDates Long = new(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "{0} {1}", " to ", "present");
    internal static readonly MadeDates German = new(["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], "{0} {1}", " – ", "heute");
    internal static readonly MadeDates GermanShort = new(null, "{0:D2}.{1}", " - ", "heute");
    internal static readonly MadeDates Figures = new(null, "{0:D2}/{1}", " – ", "today");
    internal static readonly MadeDates Iso = new(null, "{1}-{0:D2}", " — ", "now");

    internal string Of(string date)
    {
        var month = int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, Form, Words is null ? month : Words[month - 1], date[..4]);
    }

    internal string Range(string? start, string? end) => start is null ? end is null ? "" : Of(end) : $"{Of(start)}{Between}{(end is null ? Now : Of(end))}";
}
