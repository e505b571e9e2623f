using System.Globalization;
using System.Text.RegularExpressions;

namespace Credence.Pages.Facts;

/// <summary>Durations as ISO 8601 writes them: <c>PT22H</c>, <c>P3M</c>, <c>P6W</c>.</summary>
internal static partial class IsoDuration
{
    /// <summary>Reads one; hours of its time part, weeks of its date part, null where it has none.</summary>
    internal static bool TryParse(string text, out double? hours, out double? weeks)
    {
        (hours, weeks) = (null, null);
        if (Form().Match(text.Trim()) is not { Success: true } form)
            return false;
        var days = Part(form, "y") * 52 * TimeUnits.DaysOfWeek + Part(form, "mo") * TimeUnits.WeeksOfMonth * TimeUnits.DaysOfWeek + Part(form, "w") * TimeUnits.DaysOfWeek + Part(form, "d");
        var time = Part(form, "h") + Part(form, "mi") / 60;
        hours = time > 0 ? time : null;
        weeks = days > 0 ? days / TimeUnits.DaysOfWeek : null;
        return hours is not null || weeks is not null;
    }

    private static double Part(Match form, string name) =>
        form.Groups[name].Success ? double.Parse(form.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P((?<y>\d{1,4})Y)?((?<mo>\d{1,4})M)?((?<w>\d{1,4})W)?((?<d>\d{1,4})D)?(T((?<h>\d{1,5}(\.\d{1,2})?)H)?((?<mi>\d{1,5})M)?(\d{1,5}S)?)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
