namespace Credence.Showcase.Watch.Measures;

/// <summary>What is answered of a column, and of all together.</summary>
internal static class Verdicts
{
    /// <summary>Both the probability and the size speak for a change.</summary>
    internal const string Drift = "drift";

    /// <summary>A change of the size looked for would have been found, and none was.</summary>
    internal const string NoDrift = "no drift";

    /// <summary>None was found, and a change of that size might have been missed.</summary>
    internal const string NotEnough = "not enough data";
}
