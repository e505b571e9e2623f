using System.Runtime.Intrinsics;
using static Credence.Returns.ReturnInputs;

namespace Credence.Returns.Drawing;

/// <summary>Sums over the draws of one replicate. Always added in the same order, so that the number of cores changes nothing.</summary>
internal sealed class Tally
{
    internal int Draws { get; private set; }

    internal double Net { get; private set; }

    internal double NetGain { get; private set; }

    internal double Expected { get; private set; }

    internal double ExpectedGain { get; private set; }

    internal double NetAbove0 { get; private set; }

    internal double ExpectedAbove0 { get; private set; }

    internal double Helped { get; private set; }

    internal double NetIfHelped { get; private set; }

    internal double Cost { get; private set; }

    internal double RaiseValue { get; private set; }

    internal double SpeedValue { get; private set; }

    /// <summary>Sum of pass_probability · PVR.</summary>
    internal double PassedRaise { get; private set; }

    /// <summary>Sum of pass_probability · PVS.</summary>
    internal double PassedSpeed { get; private set; }

    /// <summary>Sum of pass_probability · raise_attribution · PVR.</summary>
    internal double DueRaise { get; private set; }

    /// <summary>Sum of pass_probability · speed_attribution · PVS.</summary>
    internal double DueSpeed { get; private set; }

    /// <summary>Sum of pass_probability · raise_attribution · PVR of a raise of the whole pay.</summary>
    internal double DueRaiseOfAll { get; private set; }

    /// <summary>Months in which the draws that paid for themselves did.</summary>
    internal List<double> PaybackMonths { get; } = [];

    /// <summary>Adds the first draws of a block.</summary>
    internal void Add(double[][] values, CaseBlock block, LuckBlock luck, int draws)
    {
        var zero = Vector256<double>.Zero;
        var one = Vector256<double>.One;
        Vector256<double> net = zero, netGain = zero, expected = zero, expectedGain = zero, netAbove = zero, expectedAbove = zero, helped = zero, netIfHelped = zero;
        Vector256<double> cost = zero, raise = zero, speed = zero, passedRaise = zero, passedSpeed = zero, dueRaise = zero, dueSpeed = zero, dueAll = zero;
        for (var i = 0; i < draws; i += Vector256<double>.Count)
        {
            var counted = Columns.Counted(i, draws);
            var thisNet = counted & Vector256.LoadUnsafe(ref luck.Net[i]);
            var thisExpected = counted & Vector256.LoadUnsafe(ref block.Expected[i]);
            var hasHelped = counted & Vector256.GreaterThan(Vector256.LoadUnsafe(ref luck.Benefit[i]), zero);
            net += thisNet;
            netGain += Vector256.GreaterThan(thisNet, zero) & thisNet;
            netAbove += Vector256.GreaterThan(thisNet, zero) & one;
            expected += thisExpected;
            expectedGain += Vector256.GreaterThan(thisExpected, zero) & thisExpected;
            expectedAbove += Vector256.GreaterThan(thisExpected, zero) & one;
            helped += hasHelped & one;
            netIfHelped += hasHelped & thisNet;
            cost += counted & Vector256.LoadUnsafe(ref block.Cost[i]);
            var pass = counted & Vector256.LoadUnsafe(ref values[PassProbability.Place][i]);
            var thisRaise = Vector256.LoadUnsafe(ref block.RaiseValue[i]);
            var thisSpeed = Vector256.LoadUnsafe(ref block.SpeedValue[i]);
            raise += counted & thisRaise;
            speed += counted & thisSpeed;
            passedRaise += pass * thisRaise;
            passedSpeed += pass * thisSpeed;
            var due = pass * Vector256.LoadUnsafe(ref values[RaiseAttribution.Place][i]);
            dueRaise += due * thisRaise;
            dueAll += due * Vector256.LoadUnsafe(ref block.RaiseOfAll[i]);
            dueSpeed += pass * Vector256.LoadUnsafe(ref values[SpeedAttribution.Place][i]) * thisSpeed;
        }

        Draws += draws;
        Net += Vector256.Sum(net);
        NetGain += Vector256.Sum(netGain);
        NetAbove0 += Vector256.Sum(netAbove);
        Expected += Vector256.Sum(expected);
        ExpectedGain += Vector256.Sum(expectedGain);
        ExpectedAbove0 += Vector256.Sum(expectedAbove);
        Helped += Vector256.Sum(helped);
        NetIfHelped += Vector256.Sum(netIfHelped);
        Cost += Vector256.Sum(cost);
        RaiseValue += Vector256.Sum(raise);
        SpeedValue += Vector256.Sum(speed);
        PassedRaise += Vector256.Sum(passedRaise);
        PassedSpeed += Vector256.Sum(passedSpeed);
        DueRaise += Vector256.Sum(dueRaise);
        DueSpeed += Vector256.Sum(dueSpeed);
        DueRaiseOfAll += Vector256.Sum(dueAll);
    }
}
