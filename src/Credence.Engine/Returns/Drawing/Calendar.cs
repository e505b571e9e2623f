using System.Runtime.Intrinsics;

namespace Credence.Returns.Drawing;

/// <summary>What the discount rate and the renewals come to, worked out once for a case.</summary>
internal sealed class Calendar
{
    private const int MonthsAYear = 12;
    private const int Ahead = 2;
    private readonly double _validityYears;
    private readonly double[] _renewals;

    /// <summary>Prepares the tables.</summary>
    /// <param name="terms">Rates of the case.</param>
    /// <param name="mostYears">Longest benefit that can be drawn (years).</param>
    internal Calendar(ReturnTerms terms, double mostYears)
    {
        MonthlyRate = Math.Log(1 + terms.DiscountRate) / MonthsAYear;
        for (var months = 1; months <= MonthsAYear; months++)
            Annuity[months] = Annuity[months - 1] + Discount(months);
        YearFactor = Discount(MonthsAYear);
        _validityYears = terms.ValidityYears;
        _renewals = new double[terms.ValidityYears > 0 ? (int)(mostYears / terms.ValidityYears) + Ahead : 1];
        for (var renewal = 1; renewal < _renewals.Length; renewal++)
            _renewals[renewal] = _renewals[renewal - 1] + Discount(renewal * terms.ValidityYears * MonthsAYear);
    }

    /// <summary>Continuous discount rate a month.</summary>
    internal double MonthlyRate { get; }

    /// <summary>Discount of a year.</summary>
    internal double YearFactor { get; }

    /// <summary>Present value of 1 at the end of each of the first 0 to 12 months.</summary>
    internal double[] Annuity { get; } = new double[MonthsAYear + 1];

    /// <summary>Present value of a raise of 1 a month, seen from the month it begins, for some draws.</summary>
    /// <param name="years">Years it lasts.</param>
    /// <param name="decay">Part lost a year.</param>
    internal Vector256<double> RaiseFactor(Vector256<double> years, Vector256<double> decay)
    {
        var months = Vector256.Round(years * MonthsAYear);
        var full = Vector256.Floor(months / MonthsAYear);
        var yearly = (Vector256<double>.One - decay) * YearFactor;
        var (left, whole) = (Vector256<double>.One, Vector256<double>.Zero);
        for (var year = Vector256<double>.Zero; Vector256.LessThanAny(year, full); year += Vector256<double>.One)
        {
            var lasts = Vector256.LessThan(year, full);
            whole += left & lasts;
            left = Vector256.ConditionalSelect(lasts, left * yearly, left);
        }

        var rest = months - full * MonthsAYear;
        var part = Vector256.Create(Annuity[(int)rest[0]], Annuity[(int)rest[1]], Annuity[(int)rest[2]], Annuity[(int)rest[3]]);
        return whole * Annuity[MonthsAYear] + left * part;
    }

    /// <summary>Present value of renewals of 1 each.</summary>
    /// <param name="years">Years the benefit lasts.</param>
    internal double RenewalFactor(double years)
    {
        if (_validityYears <= 0)
            return 0;
        var count = Math.Clamp((int)(years / _validityYears), 0, _renewals.Length - 1);
        while (count > 0 && count * _validityYears >= years)
            count--;
        return _renewals[count];
    }

    private double Discount(double months) => Math.Exp(-MonthlyRate * months);
}
