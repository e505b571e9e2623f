namespace Credence.Postings.Finding;

/// <summary>What one payment can plausibly be (in US-dollar sizes), so that funding rounds and fees are not taken for pay.</summary>
internal static class PayBounds
{
    private const decimal GuessedYearLow = 12_000m;
    private const decimal GuessedMonthLow = 900m;
    private const decimal GuessedMonthHigh = 12_000m;
    private const decimal GuessedHourLow = 10m;
    private const decimal GuessedHourHigh = 120m;
    private const decimal WidestRange = 8m;

    /// <summary>Whether both ends can be pay for that period.</summary>
    public static bool IsPlausible(decimal low, decimal high, PayPeriod period)
    {
        var (least, most) = period switch
        {
            PayPeriod.Hour => (5m, 500m),
            PayPeriod.Day => (40m, 4_000m),
            PayPeriod.Week => (200m, 15_000m),
            PayPeriod.Month => (400m, 30_000m),
            _ => (8_000m, 2_500_000m),
        };
        return low >= least && high <= most && low <= high && high <= low * WidestRange;
    }

    /// <summary>The period of a figure that names none; null where its size does not settle it.</summary>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="monthly">Whether monthly pay is usual there.</param>
    public static PayPeriod? Guess(decimal low, decimal high, bool monthly)
    {
        if (low >= GuessedYearLow && IsPlausible(low, high, PayPeriod.Year))
            return PayPeriod.Year;
        return monthly && low >= GuessedMonthLow && high <= GuessedMonthHigh && IsPlausible(low, high, PayPeriod.Month) ? PayPeriod.Month : null;
    }

    /// <summary>A range after a word about pay is hourly where it could be nothing else (<c>Pay range: $18.00 - $42.00</c>).</summary>
    public static PayPeriod? GuessHourly(decimal low, decimal high) =>
        low >= GuessedHourLow && high <= GuessedHourHigh && IsPlausible(low, high, PayPeriod.Hour) ? PayPeriod.Hour : null;
}
