namespace Credence.Pay.Regressions;

/// <summary>What a regression on a table came to.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="IsInterval">Whether bounds were fitted.</param>
/// <param name="IsLogarithm">Whether what is explained is written as a natural logarithm, so that coefficients are relative differences.</param>
/// <param name="Bases">Base level of each category told against one, by its label.</param>
/// <param name="Rows">Rows of the table (count).</param>
/// <param name="Used">Rows that took part (count).</param>
/// <param name="LeftOut">Rows that did not, by reason.</param>
/// <param name="Cells">Distinct rows of what explains (count); the size of the work.</param>
/// <param name="Rank">Coefficients that could be told apart (count).</param>
/// <param name="Coefficients">All coefficients, in order.</param>
/// <param name="Dropped">Names of those that add nothing to the ones before them.</param>
/// <param name="RSquared">Part of the response's variation explained (ratio); null for an interval regression or where the response does not vary.</param>
/// <param name="Sigma">Standard deviation of what is left (unit of the response).</param>
/// <param name="LogLikelihood">Log-likelihood at the fit; null where nothing is left over.</param>
/// <param name="LogSigmaError">Standard error of the logarithm of sigma; null for least squares.</param>
/// <param name="DegreesOfFreedom">Rows used less rank (count).</param>
/// <param name="Clusters">Clusters (count); null where none were asked for.</param>
/// <param name="Unknown">Why a kind of error or figure is null, by its name.</param>
/// <param name="Remarks">What the reader should know before using the figures.</param>
public sealed record RegressionAnswer(
    string Formula,
    bool IsInterval,
    bool IsLogarithm,
    IReadOnlyDictionary<string, string> Bases,
    long Rows,
    long Used,
    IReadOnlyList<LeftOut> LeftOut,
    int Cells,
    int Rank,
    IReadOnlyList<Coefficient> Coefficients,
    IReadOnlyList<string> Dropped,
    double? RSquared,
    double? Sigma,
    double? LogLikelihood,
    double? LogSigmaError,
    double DegreesOfFreedom,
    int? Clusters,
    IReadOnlyDictionary<string, string> Unknown,
    IReadOnlyList<string> Remarks)
{
    /// <summary>A coefficient by name; null where there is none.</summary>
    public Coefficient? Find(string term) => Coefficients.FirstOrDefault(one => one.Term == term);
}
