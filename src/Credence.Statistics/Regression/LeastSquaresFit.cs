namespace Credence.Statistics.Regression;

/// <summary>A least-squares fit and what its errors are worked out from.</summary>
public sealed class LeastSquaresFit
{
    private readonly Lazy<double[][]> _inverse;
    private readonly Lazy<double[][]> _inverseFactor;

    internal LeastSquaresFit(RegressionCells cells, RankedFactor factor, double[] coefficients, double[] fitted, double observations, double residualSquares, double totalSquares, double logWeights)
    {
        (Cells, Coefficients, Fitted, Observations, ResidualSquares) = (cells, coefficients, fitted, observations, residualSquares);
        Kept = factor.Kept;
        RSquared = totalSquares > 0 ? 1 - residualSquares / totalSquares : null;
        var mean = residualSquares / observations;
        LogLikelihood = mean > 0 ? (logWeights - observations * (Math.Log(2 * Math.PI) + Math.Log(mean) + 1)) / 2 : null;
        _inverse = new Lazy<double[][]>(factor.Inverse);
        _inverseFactor = new Lazy<double[][]>(factor.InverseFactor);
    }

    /// <summary>The data it was fitted to.</summary>
    public RegressionCells Cells { get; }

    /// <summary>Coefficient of each column (unit of the response per unit of the column); 0 where the column was left out.</summary>
    public double[] Coefficients { get; }

    /// <summary>Fitted response of each cell (unit of the response).</summary>
    public double[] Fitted { get; }

    /// <summary>Columns that were kept, in order (0-based).</summary>
    public IReadOnlyList<int> Kept { get; }

    /// <summary>Rank of the design (count).</summary>
    public int Rank => Kept.Count;

    /// <summary>Observations (count).</summary>
    public double Observations { get; }

    /// <summary>Observations less rank (count).</summary>
    public double DegreesOfFreedom => Observations - Rank;

    /// <summary>Weighted sum of squared residuals (unit of the response squared).</summary>
    public double ResidualSquares { get; }

    /// <summary>Standard deviation of the residuals (unit of the response); null without degrees of freedom.</summary>
    public double? Sigma => DegreesOfFreedom > 0 ? Math.Sqrt(ResidualSquares / DegreesOfFreedom) : null;

    /// <summary>Part of the response's variation that is fitted (ratio); about zero where the fit has no constant; null where the response does not vary.</summary>
    public double? RSquared { get; }

    /// <summary>Gaussian log-likelihood at the fit; null where nothing is left to be explained.</summary>
    public double? LogLikelihood { get; }

    /// <summary>Inverse of the weighted cross products over the kept columns.</summary>
    internal double[][] Inverse => _inverse.Value;

    /// <summary>Inverse of their Cholesky factor, column by column.</summary>
    internal double[][] InverseFactor => _inverseFactor.Value;
}
