namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Settings of the training, chosen by cross-validation over the documents of the training sentences (docs/method/skills.md).</summary>
/// <param name="Seed">Seed of vectors, groups and folds.</param>
/// <param name="Penalty">Weight of half the squared length of the weights.</param>
/// <param name="Rounds">Most rounds of the optimizer.</param>
/// <param name="Tolerance">Least gain of a round (ratio).</param>
/// <param name="Bias">Added to the score of a beginning (log odds), for as many misses as false finds.</param>
public sealed record TrainingSettings(int Seed = 1, double Penalty = 10, int Rounds = 60, double Tolerance = 1e-4, double Bias = .3);
