namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Settings of the training; which of them cross-validation chose, and which was not cross-validated, says docs/method/skills.md.</summary>
/// <param name="Seed">Seed of vectors, groups and folds.</param>
/// <param name="Penalty">Weight of half the squared length of the weights.</param>
/// <param name="Rounds">Most rounds of the optimizer.</param>
/// <param name="Tolerance">Least gain of a round (ratio).</param>
/// <param name="Bias">Added to the score of a beginning (log odds), for as many misses as false finds.</param>
public sealed record TrainingSettings(int Seed = 1, double Penalty = 20, int Rounds = 60, double Tolerance = 1e-4, double Bias = .9);
