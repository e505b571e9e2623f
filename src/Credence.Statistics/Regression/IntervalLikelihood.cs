namespace Credence.Statistics.Regression;

/// <summary>Log-likelihood of bounded observations and its derivatives; the parameters are coefficients over sigma, then one over sigma.</summary>
internal sealed class IntervalLikelihood(RegressionCells cells, double[] low, double[] high, int[] kept)
{
    public RegressionCells Cells => cells;

    public int[] Kept => kept;

    /// <summary>Log-likelihood (natural logarithm); observations known exactly count with their density.</summary>
    public double Value(double[] scaled)
    {
        var sum = DoubleDouble.Zero;
        for (var cell = 0; cell < cells.Cells; cell++)
            sum += Weight(cell) * Piece(cell, scaled).Log;
        return sum.Value;
    }

    /// <summary>First derivatives over the kept columns and one over sigma, and the factor of the negative second derivatives.</summary>
    public (double[] Gradient, RankedFactor Information) Derivatives(double[] scaled)
    {
        var size = kept.Length + 1;
        var places = Places();
        var sums = new SymmetricSums(size);
        var gradient = new DoubleDouble[size];
        for (var cell = 0; cell < cells.Cells; cell++)
        {
            var (piece, weight) = (Piece(cell, scaled), Weight(cell));
            var columns = cells.ColumnsOf(cell);
            var values = cells.ValuesOf(cell);
            for (var i = 0; i < columns.Length; i++)
            {
                if (places[columns[i]] is not (var place and >= 0))
                    continue;
                gradient[place] += DoubleDouble.Product(weight * piece.Location, values[i]);
                var scaledValue = DoubleDouble.Product(weight, values[i]);
                sums.Add(size - 1, place, scaledValue * piece.Mixed);
                for (var j = 0; j <= i; j++)
                {
                    if (places[columns[j]] is var other and >= 0)
                        sums.Add(place, other, scaledValue * piece.LocationInformation * values[j]);
                }
            }

            gradient[size - 1] += weight * piece.Scale;
            sums.Add(size - 1, size - 1, weight * piece.ScaleInformation);
        }

        return ([.. gradient.Select(entry => entry.Value)], RankedFactor.Of(sums));
    }

    /// <summary>First derivatives of one observation of a cell, by kept column and one over sigma.</summary>
    public void Score(int cell, double[] scaled, int[] places, double[] score, double times)
    {
        var piece = Piece(cell, scaled);
        var columns = cells.ColumnsOf(cell);
        var values = cells.ValuesOf(cell);
        for (var i = 0; i < columns.Length; i++)
        {
            if (places[columns[i]] is var place and >= 0)
                score[place] += times * piece.Location * values[i];
        }

        score[^1] += times * piece.Scale;
    }

    /// <summary>Place of each column among the kept ones; −1 where left out.</summary>
    public int[] Places() => RankedFactor.Places(kept, cells.Columns);

    /// <summary>What the observations of a cell weigh together.</summary>
    public double Weight(int cell) => cells.Weight(cell) * cells.Counts[cell];

    private BoundedPiece Piece(int cell, double[] scaled) => BoundedPiece.Of(low[cell], high[cell], cells.Dot(cell, scaled), scaled[^1]);
}
