using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Draws the inputs of one case, a block at a time.</summary>
internal sealed class CaseDraw
{
    private readonly CaseDimensions _dimensions;
    private readonly FastQuantile[] _quantiles;
    private readonly InputCopula? _copula;
    private readonly double[]?[] _correlated = new double[]?[ReturnInputs.All.Length];

    /// <summary>Prepares one worker's draws.</summary>
    /// <param name="known">The case.</param>
    /// <param name="quantiles">Its quantile functions, which workers share.</param>
    /// <param name="dimensions">Where they are drawn from.</param>
    internal CaseDraw(ReturnCase known, FastQuantile[] quantiles, CaseDimensions dimensions)
    {
        (_quantiles, _dimensions, _copula) = (quantiles, dimensions, InputCopula.Of(known));
        Values = Columns.New(ReturnInputs.All.Length);
        foreach (var input in ReturnInputs.All.Where(input => known[input].IsConstant))
            Array.Fill(Values[input.Place], known[input].Mean);
    }

    /// <summary>A column of every input, in the order of <see cref="ReturnInputs.All"/>.</summary>
    internal double[][] Values { get; }

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
            if (dimension < 0)
                continue;
            if (_copula?.Has(input) == true)
                _copula.Write(input, _correlated[input.Place] ??= new double[Columns.Length]);
            _quantiles[input.Place].Fill(Parts(input, uniforms), Values[input.Place]);
        }
    }

    /// <summary>The part of its distribution below each draw of an uncertain input (ratios).</summary>
    internal double[] Parts(ReturnInput input, double[][] uniforms) => _correlated[input.Place] ?? uniforms[_dimensions.OfInput[input.Place]];
}
