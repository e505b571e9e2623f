using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Makes uniform numbers of correlated inputs move together by a Gaussian copula.</summary>
internal sealed class InputCopula
{
    private readonly ReturnInput[] _inputs;
    private readonly double[][] _factor;
    private readonly double[][] _scores;

    private InputCopula(ReturnInput[] inputs, double[][] factor) => (_inputs, _factor, _scores) = (inputs, factor, Columns.New(inputs.Length));

    /// <summary>The copula of a case; null where its uncertain inputs are independent.</summary>
    /// <exception cref="UnusableInputException">The correlations cannot all hold at once.</exception>
    internal static InputCopula? Of(ReturnCase known)
    {
        if (known.Correlations.IsEmpty)
            return null;

        // Those of the person first: the first of correlated inputs keeps its own uniform number, so that options share it.
        ReturnInput[] inputs = [.. ReturnInputs.All.Where(input => known.Correlations.Any(pair => pair.First == input || pair.Second == input)).OrderBy(input => !input.OfPerson).ThenBy(input => input.Place)];
        var factor = Factor(inputs, known.Correlations)
            ?? throw new UnusableInputException($"case '{known.Name}'", "its correlations cannot all hold at once (their matrix is not positive definite)", "Lower one of them");
        return new InputCopula(inputs, factor);
    }

    /// <summary>The triangular factor of the correlations; null where they cannot all hold at once.</summary>
    internal static double[][]? Factor(ReturnInput[] inputs, IEnumerable<InputCorrelation> correlations)
    {
        var matrix = inputs.Select((_, row) => inputs.Select((_, column) => row == column ? 1.0 : 0).ToArray()).ToArray();
        foreach (var (first, second, rho) in correlations)
        {
            var (row, column) = (Array.IndexOf(inputs, first), Array.IndexOf(inputs, second));
            matrix[row][column] = matrix[column][row] = rho;
        }

        return CholeskyFactor.Of(matrix);
    }

    /// <summary>Whether the copula makes the uniform numbers of an input.</summary>
    internal bool Has(ReturnInput input) => Array.IndexOf(_inputs, input) >= 0;

    /// <summary>Reads the independent uniform numbers of a block.</summary>
    internal void Read(CaseDimensions dimensions, double[][] uniforms)
    {
        for (var i = 0; i < _inputs.Length; i++)
        {
            var dimension = dimensions.OfInput[_inputs[i].Place];
            for (var draw = 0; draw < Columns.Length; draw++)
                _scores[i][draw] = dimension < 0 ? 0 : NormalDistribution.Quantile(uniforms[dimension][draw]);
        }
    }

    /// <summary>Writes the correlated uniform numbers of an input.</summary>
    internal void Write(ReturnInput input, double[] column)
    {
        var row = _factor[Array.IndexOf(_inputs, input)];
        for (var draw = 0; draw < column.Length; draw++)
        {
            var score = 0.0;
            for (var k = 0; k < row.Length; k++)
                score += row[k] * _scores[k][draw];
            column[draw] = NormalDistribution.Cumulative(score);
        }
    }
}
