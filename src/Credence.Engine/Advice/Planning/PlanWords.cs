using System.Globalization;

namespace Credence.Advice.Planning;

/// <summary>Amounts as they stand in sentences.</summary>
internal static class PlanWords
{
    /// <summary>Money in whole dollars, cents where there are any.</summary>
    internal static string Usd(double usd) => (usd < 0 ? "-$" : "$") + Math.Abs(usd).ToString(usd == Math.Floor(usd) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>A plain number with at most two decimals.</summary>
    internal static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Hours with their word.</summary>
    internal static string Hours(double hours) => $"{Number(hours)} {(hours == 1 ? "hour" : "hours")}";

    /// <summary>An amount of the objective.</summary>
    internal static string Gain(PlanObjective objective, double gain) => objective == PlanObjective.ExpectedValue ? Usd(gain) : $"{Number(gain)} postings";

    /// <summary>A share in percent.</summary>
    internal static string Percent(double share) => Number(Math.Round(share * 100, 2)) + " %";
}
