namespace Credence.Postings.Reading;

/// <summary>Pay that a source states in parts, written as one text: <c>USD 65000 - 80000 per year</c>.</summary>
internal static class PayText
{
    /// <summary>The text, or null where neither end is stated.</summary>
    public static string? Of(string? low, string? high, string? currency, string? period)
    {
        (low, high) = (Amount(low), Amount(high));
        var range = (low, high) switch
        {
            (null, null) => null,
            (null, _) => "up to " + high,
            (_, null) => low,
            _ when low == high => low,
            _ => low + " - " + high,
        };
        return range is null ? null : JsonText.Join([currency, range, Period(period)], " ");
    }

    private static string? Amount(string? amount) =>
        amount is null or "0" or "0.0" ? null : amount.EndsWith(".0", StringComparison.Ordinal) ? amount[..^2] : amount;

    private static string? Period(string? period)
    {
        if (period is null)
            return null;
        foreach (var unit in (ReadOnlySpan<string>)["year", "month", "week", "day", "hour"])
        {
            if (period.Contains(unit, StringComparison.OrdinalIgnoreCase))
                return "per " + unit;
        }

        return period.ToLowerInvariant() switch
        {
            "annual" or "annually" or "pa" => "per year",
            "daily" => "per day",
            "ph" => "per hour",
            _ => null,
        };
    }
}
