using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>The two ends of what is known of a number; of one without an upper end, where a tenth lies outside.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal readonly record struct Ends(double Low, double High)
{
    private const double Tail = 0.05;

    internal static Ends Of(Distribution known) => double.IsFinite(known.Highest)
        ? new Ends(known.Lowest, known.Highest)
        : new Ends(known.Quantile(Tail), known.Quantile(1 - Tail));

    /// <summary>Every value between the ends equally likely; a constant where they are one.</summary>
    internal Distribution Even => Low < High ? new Distribution.Uniform(Low, High) : new Distribution.Constant(Low);
}
