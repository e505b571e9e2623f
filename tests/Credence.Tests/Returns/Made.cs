using Credence.Returns;
using Credence.Statistics;
using CsCheck;

namespace Credence.Tests.Returns;

/// <summary>Cases made for tests.</summary>
internal static class Made
{
    internal static readonly ReturnTerms NoRates = new(0, 0, 0);

    internal static Distribution.Constant Sure(double value) => new(value);

    internal static Distribution.Uniform Between(double low, double high) => new(low, high);

    /// <summary>A case in which a month of pay of 1,000 comes sooner for sure, at a cost.</summary>
    internal static ReturnCase Month(string name, double benefit, Distribution fee) => ReturnCase.Of(
        name, NoRates, (ReturnInputs.Salary, Sure(12 * benefit)), (ReturnInputs.MonthsSooner, Sure(1)), (ReturnInputs.SpeedAttribution, Sure(1)), (ReturnInputs.RaiseAttribution, Sure(0)), (ReturnInputs.Fee, fee));

    /// <summary>A case in which everything is uncertain.</summary>
    internal static ReturnCase Everything(string name, double fee = 100) => ReturnCase.Of(
        name,
        new ReturnTerms(.05, .24, 2),
        (ReturnInputs.Salary, new Distribution.Lognormal90(60_000, 150_000)),
        (ReturnInputs.Fee, Between(0, 2 * fee)),
        (ReturnInputs.ExamFee, Between(100, 300)),
        (ReturnInputs.RetakeProbability, Between(0, 1)),
        (ReturnInputs.Hours, new Distribution.Lognormal90(30, 100)),
        (ReturnInputs.HourValueShare, new Distribution.Pert(.1, .4, 1)),
        (ReturnInputs.PassProbability, new Distribution.Beta(8, 2)),
        (ReturnInputs.RaiseAttribution, new Distribution.Beta(3, 9)),
        (ReturnInputs.RaiseShare, new Distribution.Triangular(0, .08, .15)),
        (ReturnInputs.BenefitYears, new Distribution.Pert(.5, 2.5, 5)),
        (ReturnInputs.RaiseDecay, Between(0, .3)),
        (ReturnInputs.DelayMonths, new Distribution.Pert(1, 4, 12)),
        (ReturnInputs.SpeedAttribution, new Distribution.Beta(1, 11)),
        (ReturnInputs.MonthsSooner, new Distribution.Pert(0, 1, 3)),
        (ReturnInputs.SpeedSalaryShare, Between(.1, .5)),
        (ReturnInputs.LostMonths, Between(0, .1)),
        (ReturnInputs.RenewalFee, Between(0, 165)));

    /// <summary>Any values of the inputs that make sense.</summary>
    internal static Gen<ReturnValues> Values { get; } = Gen.Double[0, 1].Array[ReturnValues.Length].Select(parts =>
    {
        var values = default(ReturnValues);
        foreach (var input in ReturnInputs.All)
            values[input] = input.Lowest + parts[input.Place] * (Math.Min(input.Highest, Usual(input)) - input.Lowest);
        return values;
    });

    private static double Usual(ReturnInput input) => input.Name switch
    {
        "salary" => 300_000,
        "hours" => 500,
        "benefit_years" => 8,
        "delay_months" => 30,
        "months_sooner" or "lost_months" => 12,
        "raise_share" => .5,
        _ => input.Unit.StartsWith("USD", StringComparison.Ordinal) ? 5000 : 1,
    };
}
