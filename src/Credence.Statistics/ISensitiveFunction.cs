namespace Credence.Statistics;

/// <summary>A function of independent uncertain inputs, for <see cref="SobolIndices"/>.</summary>
public interface ISensitiveFunction
{
    /// <summary>Values of one input at uniform numbers.</summary>
    /// <param name="input">Which input (0 and up).</param>
    /// <param name="uniforms">Uniform numbers (ratios, above 0 and below 1).</param>
    /// <param name="values">Where the values go; as long.</param>
    public void Transform(int input, ReadOnlySpan<double> uniforms, Span<double> values);

    /// <summary>Results for a block of draws.</summary>
    /// <param name="columns">A column of values for every input, each <see cref="SobolIndices.Block"/> long.</param>
    /// <param name="results">Where the results go; as long.</param>
    public void Evaluate(double[][] columns, Span<double> results);
}
