using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Credence.Returns.ReturnInputs;

namespace Credence.Returns.Drawing;

/// <summary>The return model over a block of draws at once; the same numbers as <see cref="ReturnModel"/>, which is what it is tested against.</summary>
internal sealed class CaseBlock
{
    private const int MonthsAYear = 12;
    private const double WorkHoursAYear = 2080;
    private readonly ReturnTerms _terms;
    private readonly Calendar _calendar;
    private readonly double[] _raiseFactor = new double[Columns.Length];
    private readonly double[] _renewalFactor = new double[Columns.Length];
    private readonly bool _factorsVary;
    private bool _factorsKnown;

    internal CaseBlock(ReturnCase known)
    {
        _terms = known.Terms;
        _calendar = new Calendar(known.Terms, known[BenefitYears].Highest is var most && double.IsFinite(most) ? most : BenefitYears.Highest);
        _factorsVary = !known[BenefitYears].IsConstant || !known[RaiseDecay].IsConstant;
    }

    /// <summary>Present value of the raise if it comes (USD).</summary>
    internal double[] RaiseValue { get; } = new double[Columns.Length];

    /// <summary>The same of a raise of the whole pay (USD).</summary>
    internal double[] RaiseOfAll { get; } = new double[Columns.Length];

    /// <summary>Present value of the job that comes sooner if it does (USD).</summary>
    internal double[] SpeedValue { get; } = new double[Columns.Length];

    /// <summary>Cost (USD).</summary>
    internal double[] Cost { get; } = new double[Columns.Length];

    /// <summary>Expected net value (USD).</summary>
    internal double[] Expected { get; } = new double[Columns.Length];

    /// <summary>Pay of a month after tax (USD).</summary>
    internal double[] MonthsPay { get; } = new double[Columns.Length];

    /// <summary>Works the block out.</summary>
    /// <param name="values">A column of every input.</param>
    internal void Evaluate(double[][] values)
    {
        Factors(values[BenefitYears.Place], values[RaiseDecay.Place]);
        var afterTax = Vector256.Create((1 - _terms.TaxRate) / MonthsAYear);
        var rate = Vector256.Create(-_calendar.MonthlyRate);
        var noDiscount = _calendar.MonthlyRate == 0;
        for (var i = 0; i < Columns.Length; i += Vector256<double>.Count)
        {
            var salary = At(values, Salary, i);
            var pay = salary * afterTax;
            var discount = noDiscount ? Vector256<double>.One : Vector256.Exp(rate * At(values, DelayMonths, i));
            var raiseOfAll = pay * discount * Vector256.LoadUnsafe(ref _raiseFactor[i]);
            var raise = raiseOfAll * At(values, RaiseShare, i);
            var speed = pay * At(values, MonthsSooner, i) * At(values, SpeedSalaryShare, i) * discount;
            var cost = At(values, Fee, i) + At(values, ExamFee, i) * (Vector256<double>.One + At(values, RetakeProbability, i))
                + At(values, Hours, i) * At(values, HourValueShare, i) * salary / Vector256.Create(WorkHoursAYear)
                + At(values, LostMonths, i) * pay + At(values, RenewalFee, i) * Vector256.LoadUnsafe(ref _renewalFactor[i]);
            var expected = At(values, PassProbability, i) * (At(values, RaiseAttribution, i) * raise + At(values, SpeedAttribution, i) * speed) - cost;
            pay.StoreUnsafe(ref MonthsPay[i]);
            raiseOfAll.StoreUnsafe(ref RaiseOfAll[i]);
            raise.StoreUnsafe(ref RaiseValue[i]);
            speed.StoreUnsafe(ref SpeedValue[i]);
            cost.StoreUnsafe(ref Cost[i]);
            expected.StoreUnsafe(ref Expected[i]);
        }
    }

    private void Factors(double[] years, double[] decay)
    {
        if (_factorsKnown && !_factorsVary)
            return;
        for (var i = 0; i < Columns.Length; i += Vector256<double>.Count)
            _calendar.RaiseFactor(Vector256.LoadUnsafe(ref years[i]), Vector256.LoadUnsafe(ref decay[i])).StoreUnsafe(ref _raiseFactor[i]);
        for (var i = 0; i < Columns.Length; i++)
            _renewalFactor[i] = _calendar.RenewalFactor(years[i]);

        _factorsKnown = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(double[][] values, ReturnInput input, int place) => Vector256.LoadUnsafe(ref values[input.Place][place]);
}
