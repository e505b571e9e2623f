using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Draws the inputs of one case, a block at a time.</summary>
internal sealed class CaseDraw
{
    private readonly CaseDimensions _dimensions;
    private readonly FastQuantile[] _quantiles;
    private readonly InputCopula? _copula;
    private readonly bool[] _isTaken = new bool[ReturnInputs.All.Length];
    private readonly ReturnCase _known;
    private readonly double[]?[] _correlated = new double[]?[ReturnInputs.All.Length];

    /// <summary>Prepares one worker's draws.</summary>
    /// <param name="known">The case.</param>
    /// <param name="quantiles">Its quantile functions, which workers share.</param>
    /// <param name="dimensions">Where they are drawn from.</param>
    internal CaseDraw(ReturnCase known, FastQuantile[] quantiles, CaseDimensions dimensions)
    {
        (_known, _quantiles, _dimensions, _copula) = (known, quantiles, dimensions, InputCopula.Of(known));
        Values = Columns.New(ReturnInputs.All.Length);
        foreach (var input in ReturnInputs.All.Where(input => known[input].IsConstant))
            Array.Fill(Values[input.Place], known[input].Mean);
    }

    /// <summary>A column of every input, in the order of <see cref="ReturnInputs.All"/>.</summary>
    internal double[][] Values { get; }

    /// <summary>Takes the columns that are the same in an option filled before this one: of the same distribution at the same coordinate.</summary>
    internal void TakeFrom(ReadOnlySpan<CaseDraw> before)
    {
        foreach (var input in ReturnInputs.All.Where(input => _dimensions.OfInput[input.Place] >= 0))
        {
            foreach (var other in before)
            {
                if (_isTaken[input.Place] || !IsSame(other, input))
                    continue;
                Values[input.Place] = other.Values[input.Place];
                _isTaken[input.Place] = true;
            }
        }
    }

    /// <summary>Quantile functions of a case.</summary>
    internal static FastQuantile[] Quantiles(ReturnCase known) => [.. known.Inputs.Select(distribution => new FastQuantile(distribution))];

    /// <summary>Fills the columns of the uncertain inputs.</summary>
    /// <param name="uniforms">Uniform numbers of the block, a column for each coordinate.</param>
    internal void Fill(double[][] uniforms)
    {
        _copula?.Read(_dimensions, uniforms);
        foreach (var input in ReturnInputs.All)
        {
            var dimension = _dimensions.OfInput[input.Place];
            if (dimension < 0 || _isTaken[input.Place])
                continue;
            if (_copula?.Has(input) == true)
                _copula.Write(input, _correlated[input.Place] ??= new double[Columns.Length]);
            _quantiles[input.Place].Fill(Parts(input, uniforms), Values[input.Place]);
        }
    }

    private bool IsSame(CaseDraw other, ReturnInput input) =>
        _copula?.Has(input) != true && other._copula?.Has(input) != true
        && _dimensions.OfInput[input.Place] == other._dimensions.OfInput[input.Place] && _known[input].Equals(other._known[input]);

    /// <summary>The part of its distribution below each draw of an uncertain input (ratios).</summary>
    internal double[] Parts(ReturnInput input, double[][] uniforms) => _correlated[input.Place] ?? uniforms[_dimensions.OfInput[input.Place]];
}
