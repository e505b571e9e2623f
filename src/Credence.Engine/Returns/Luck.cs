namespace Credence.Returns;

/// <summary>What stays chance even if every input were known.</summary>
/// <param name="Passes">The exam is passed in the end.</param>
/// <param name="RaiseIsDue">The raise comes and is due to it.</param>
/// <param name="SpeedIsDue">The job comes sooner because of it.</param>
public readonly record struct Luck(bool Passes, bool RaiseIsDue, bool SpeedIsDue)
{
    /// <summary>Luck from three uniform numbers (ratios, 0 to 1).</summary>
    public static Luck Of(in ReturnValues values, double pass, double raise, double speed) =>
        new(pass < values[ReturnInputs.PassProbability], raise < values[ReturnInputs.RaiseAttribution], speed < values[ReturnInputs.SpeedAttribution]);
}
