using Credence.Returns;

namespace Credence.Advice.Worth;

/// <summary>How many draws an answer takes.</summary>
internal static class WorthRun
{
    /// <summary>Draws of an answer's returns (count), whole replicates: a probability then stands to less than a tenth of a percent, and a person does not wait.</summary>
    internal const int Draws = 49 * 2048;

    /// <summary>Inputs that are the same in every option compared: those of the person, how long the search takes, how fast the person works, and how an advantage fades.</summary>
    internal static IReadOnlyList<ReturnInput> Shared { get; } =
        [.. ReturnInputs.All.Where(input => input.OfPerson), ReturnInputs.MonthsSooner, ReturnInputs.Hours, ReturnInputs.DelayMonths, ReturnInputs.RaiseDecay];

    /// <summary>Draws of the one probability that the verdict rests on, which is worked out again for every answer tried (count).</summary>
    internal const int DrawsOfVerdict = 1 << 12;
}
