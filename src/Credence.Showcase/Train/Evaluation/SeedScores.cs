namespace Credence.Showcase.Train.Evaluation;

/// <summary>How a model did on many splits of the same rows, drawn with one seed each.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Seeds">Splits (count).</param>
/// <param name="AucMean">Mean area under the ROC curve.</param>
/// <param name="AucDeviation">Standard deviation between splits, of the n − 1 form; null for one split.</param>
/// <param name="AucLow">Smallest area.</param>
/// <param name="AucHigh">Largest area.</param>
/// <param name="BrierMean">Mean Brier score.</param>
/// <param name="BrierDeviation">Its standard deviation between splits; null for one split.</param>
/// <param name="Aucs">The area of every split, by seed from 0 on.</param>
public sealed record SeedScores(string Model, int Seeds, double AucMean, double? AucDeviation, double AucLow, double AucHigh, double BrierMean, double? BrierDeviation, IReadOnlyList<double> Aucs);
