using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Credence.Returns.ReturnInputs;

namespace Credence.Returns.Drawing;

/// <summary>Luck over a block of draws: what is gained, what is left, and when it has paid for itself.</summary>
internal sealed class LuckBlock
{
    private const int MonthsAYear = 12;

    /// <summary>Benefit (USD), 0 where there is none.</summary>
    internal double[] Benefit { get; } = new double[Columns.Length];

    /// <summary>Net value (USD).</summary>
    internal double[] Net { get; } = new double[Columns.Length];

    /// <summary>Draws luck.</summary>
    /// <param name="values">A column of every input.</param>
    /// <param name="block">The model over them.</param>
    /// <param name="uniforms">Uniform numbers.</param>
    /// <param name="first">Coordinate of passing.</param>
    internal void Evaluate(double[][] values, CaseBlock block, double[][] uniforms, int first)
    {
        for (var i = 0; i < Columns.Length; i += Vector256<double>.Count)
        {
            var passes = Below(uniforms[first], values[PassProbability.Place], i);
            var raise = Below(uniforms[first + 1], values[RaiseAttribution.Place], i) & Vector256.LoadUnsafe(ref block.RaiseValue[i]);
            var speed = Below(uniforms[first + 2], values[SpeedAttribution.Place], i) & Vector256.LoadUnsafe(ref block.SpeedValue[i]);
            var benefit = passes & (raise + speed);
            benefit.StoreUnsafe(ref Benefit[i]);
            (benefit - Vector256.LoadUnsafe(ref block.Cost[i])).StoreUnsafe(ref Net[i]);
        }
    }

    /// <summary>Appends the months in which the first draws of the block have paid for themselves; those that never do are left out.</summary>
    internal static void Payback(double[][] values, CaseBlock block, double[][] uniforms, int first, int draws, List<double> months)
    {
        for (var i = 0; i < draws; i += Vector256<double>.Count)
        {
            // without luck in either only what costs nothing is paid for
            var mayPay = Below(uniforms[first], values[PassProbability.Place], i)
                & (Below(uniforms[first + 1], values[RaiseAttribution.Place], i) | Below(uniforms[first + 2], values[SpeedAttribution.Place], i)
                    | Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref block.Cost[i]), Vector256<double>.Zero));
            for (var lanes = mayPay.ExtractMostSignificantBits(); lanes != 0; lanes &= lanes - 1)
            {
                var draw = i + BitOperations.TrailingZeroCount(lanes);
                if (draw < draws && Covered(values, block, uniforms, first, draw) is { } covered)
                    months.Add(values[DelayMonths.Place][draw] + covered);
            }
        }
    }

    // Months after the benefit begins; whole years are skipped, the month within the year is a quotient.
    private static int? Covered(double[][] values, CaseBlock block, double[][] uniforms, int first, int draw)
    {
        var open = block.Cost[draw] * ReturnModel.AsGoodAsAll;
        if (uniforms[first + 2][draw] < values[SpeedAttribution.Place][draw])
            open -= values[MonthsSooner.Place][draw] * block.MonthsPay[draw] * values[SpeedSalaryShare.Place][draw];
        if (open <= 0)
            return 0;
        var monthly = block.MonthsPay[draw] * values[RaiseShare.Place][draw];
        if (!(uniforms[first + 1][draw] < values[RaiseAttribution.Place][draw]) || monthly <= 0)
            return null;

        var months = (int)Math.Round(MonthsAYear * values[BenefitYears.Place][draw], MidpointRounding.ToEven);
        var kept = 1 - values[RaiseDecay.Place][draw];
        for (var done = 0; done < months; done += MonthsAYear)
        {
            var left = Math.Min(MonthsAYear, months - done);
            if (monthly * left >= open)
                return done + Math.Max(1, (int)Math.Ceiling(open / monthly));
            open -= monthly * left;
            monthly *= kept;
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Below(double[] uniforms, double[] chances, int place) =>
        Vector256.LessThan(Vector256.LoadUnsafe(ref uniforms[place]), Vector256.LoadUnsafe(ref chances[place]));
}
