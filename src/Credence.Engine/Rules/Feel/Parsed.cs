namespace Credence.Rules.Feel;

/// <summary>What reading a text gave: the thing read, or the first problem.</summary>
/// <param name="Result">The thing read; null where there is a problem.</param>
/// <param name="Problem">The first problem; null where there is none.</param>
public sealed record Parsed<T>(T? Result, FeelProblem? Problem)
    where T : class;
