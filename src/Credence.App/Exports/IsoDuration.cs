using System.Globalization;

namespace Credence.App.Exports;

/// <summary>Durations in the form of ISO 8601.</summary>
internal static class IsoDuration
{
    private const int MinutesOfHour = 60;

    /// <summary>Whole months: <c>P36M</c>.</summary>
    internal static string Months(double months) => $"P{Math.Round(months).ToString(CultureInfo.InvariantCulture)}M";

    /// <summary>Hours, to the minute: <c>PT173H20M</c>.</summary>
    internal static string Hours(double hours)
    {
        var minutes = (long)Math.Round(hours * MinutesOfHour);
        var rest = minutes % MinutesOfHour;
        return FormattableString.Invariant($"PT{minutes / MinutesOfHour}H") + (rest == 0 ? "" : FormattableString.Invariant($"{rest}M"));
    }
}
