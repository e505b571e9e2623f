using static Credence.Returns.ReturnInputs;

namespace Credence.Returns;

/// <summary>The return model for one draw, written as the formulas of docs/method/return-model.md stand. Money is in today's USD.</summary>
public static class ReturnModel
{
    private const int MonthsAYear = 12;
    private const double WorkHoursAYear = 2080;

    /// <summary>Part of the cost that counts as all of it (ratio): a cost met to the last digit is met, whichever way the sums were rounded.</summary>
    internal const double AsGoodAsAll = 1 - 1e-12;

    /// <summary>Net value, luck included (USD).</summary>
    public static double Net(ReturnTerms terms, in ReturnValues values, Luck luck) =>
        luck.Passes
            ? (luck.RaiseIsDue ? RaiseValue(terms, values) : 0) + (luck.SpeedIsDue ? SpeedValue(terms, values) : 0) - Cost(terms, values)
            : -Cost(terms, values);

    /// <summary>Net value with luck averaged out: what the choice is worth if the inputs are these (USD).</summary>
    public static double Expected(ReturnTerms terms, in ReturnValues values) =>
        values[PassProbability] * (values[RaiseAttribution] * RaiseValue(terms, values) + values[SpeedAttribution] * SpeedValue(terms, values)) - Cost(terms, values);

    /// <summary>Present value of the raise, if it comes (PVR, USD).</summary>
    public static double RaiseValue(ReturnTerms terms, in ReturnValues values)
    {
        var sum = 0.0;
        for (var month = 0; month < BenefitMonths(values); month++)
            sum += RaiseOfMonth(terms, values, month) * Discount(terms, values[DelayMonths] + month + 1);
        return sum;
    }

    /// <summary>Present value of the job that comes sooner, if it does (PVS, USD).</summary>
    public static double SpeedValue(ReturnTerms terms, in ReturnValues values) => SpeedGain(terms, values) * Discount(terms, values[DelayMonths]);

    /// <summary>Everything it costs, time and renewals included (C, USD).</summary>
    public static double Cost(ReturnTerms terms, in ReturnValues values)
    {
        var cost = values[Fee] + values[ExamFee] * (1 + values[RetakeProbability])
            + values[Hours] * values[HourValueShare] * values[Salary] / WorkHoursAYear
            + values[LostMonths] * values[Salary] / MonthsAYear * (1 - terms.TaxRate);
        for (var renewal = 1; terms.ValidityYears > 0 && renewal * terms.ValidityYears < values[BenefitYears]; renewal++)
            cost += values[RenewalFee] * Discount(terms, renewal * terms.ValidityYears * MonthsAYear);
        return cost;
    }

    /// <summary>First month in which the undiscounted benefit after tax covers the cost (months from now); null where it never does.</summary>
    /// <remarks>The job that comes sooner pays in the month the benefit begins, the raise at the end of every month from then.</remarks>
    public static double? PaybackMonth(ReturnTerms terms, in ReturnValues values, Luck luck)
    {
        if (!luck.Passes)
            return null;

        var cost = Cost(terms, values) * AsGoodAsAll;
        var gained = luck.SpeedIsDue ? SpeedGain(terms, values) : 0;
        if (gained >= cost)
            return values[DelayMonths];
        for (var month = 0; luck.RaiseIsDue && month < BenefitMonths(values); month++)
        {
            gained += RaiseOfMonth(terms, values, month);
            if (gained >= cost)
                return values[DelayMonths] + month + 1;
        }

        return null;
    }

    /// <summary>Months for which the raise is paid (count): the years times twelve, rounded half to even.</summary>
    public static int BenefitMonths(in ReturnValues values) => (int)Math.Round(MonthsAYear * values[BenefitYears], MidpointRounding.ToEven);

    private static double RaiseOfMonth(ReturnTerms terms, in ReturnValues values, int month) =>
        values[Salary] / MonthsAYear * values[RaiseShare] * Math.Pow(1 - values[RaiseDecay], month / MonthsAYear) * (1 - terms.TaxRate);

    private static double SpeedGain(ReturnTerms terms, in ReturnValues values) =>
        values[MonthsSooner] * (values[Salary] / MonthsAYear) * values[SpeedSalaryShare] * (1 - terms.TaxRate);

    private static double Discount(ReturnTerms terms, double months) => Math.Pow(1 + terms.DiscountRate, -months / MonthsAYear);
}
