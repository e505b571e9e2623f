namespace Credence.Showcase.Train.Evaluation;

/// <summary>What a person knows of the data from before anything was done to them.</summary>
/// <param name="BaseRate">Part of cases with the positive outcome in the data as collected (ratio); null where not said.</param>
/// <param name="BaselineAuc">Area under the ROC curve of an honest run on them (0 to 1); null where not said.</param>
public sealed record OutsideKnowledge(double? BaseRate, double? BaselineAuc)
{
    /// <summary>What is said later goes before.</summary>
    internal OutsideKnowledge Then(OutsideKnowledge later) => new(later.BaseRate ?? BaseRate, later.BaselineAuc ?? BaselineAuc);

    /// <summary>Nothing is said.</summary>
    public static OutsideKnowledge None { get; } = new(null, null);
}
