using System.Runtime.CompilerServices;

namespace Credence.Returns;

/// <summary>One value of every input, in the order of <see cref="ReturnInputs.All"/>.</summary>
[InlineArray(Length)]
public struct ReturnValues
{
    /// <summary>How many inputs there are (count).</summary>
    public const int Length = 17;

    private double _first;

    /// <summary>The value of an input (its unit).</summary>
    public double this[ReturnInput input]
    {
        readonly get => this[input.Place];
        set => this[input.Place] = value;
    }

    /// <summary>A value of every input, each at the same part of its distribution.</summary>
    /// <param name="known">What is known of the inputs.</param>
    /// <param name="part">Part below (ratio; .5 gives the medians).</param>
    public static ReturnValues At(ReturnCase known, double part)
    {
        var values = default(ReturnValues);
        foreach (var input in ReturnInputs.All)
            values[input] = known[input].Quantile(part);
        return values;
    }
}
