using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class SobolIndicesTests
{
    private const double Tolerance = .004;

    [Fact]
    public void An_additive_function_has_the_parts_of_its_coefficients()
    {
        double[] coefficients = [1, 2, 3];

        var indices = Indices(3, values => 10 + coefficients.Select((coefficient, i) => coefficient * values[i]).Sum());

        Assert.Equal(coefficients.Select(coefficient => coefficient * coefficient / 14), indices.Select(index => index.First.Value), Near);
        Assert.Equal(coefficients.Select(coefficient => coefficient * coefficient / 14), indices.Select(index => index.Total.Value), Near);
    }

    // T. Ishigami and T. Homma (1990), a = 7, b = 0.1; indices as in A. Saltelli and others, Sensitivity Analysis in Practice (2004).
    [Fact]
    public void The_function_of_ishigami_and_homma_has_its_known_indices()
    {
        var indices = Indices(3, values =>
        {
            var angles = values.Select(value => Math.PI * (2 * value - 1)).ToArray();
            return Math.Sin(angles[0]) + 7 * Math.Pow(Math.Sin(angles[1]), 2) + .1 * Math.Pow(angles[2], 4) * Math.Sin(angles[0]);
        });

        Assert.Equal([.3139, .4424, 0], indices.Select(index => index.First.Value), Near);
        Assert.Equal([.5576, .4424, .2437], indices.Select(index => index.Total.Value), Near);
    }

    [Fact]
    public void Standard_errors_cover_what_is_known()
    {
        var covered = Enumerable.Range(0, 100).Count(seed =>
        {
            var first = Indices(2, values => values[0] + values[0] * values[1], points: 256, seed)[0].First;
            return Math.Abs(first.Value - FirstOfProduct) <= 3 * first.StandardError;
        });

        Assert.InRange(covered, 94, 100);
    }

    [Fact]
    public void A_function_that_does_not_vary_has_no_indices() =>
        Assert.All(Indices(2, _ => 5), index => Assert.Equal(0, index.Total.Value));

    // Var(E[x + xy | x]) / Var(x + xy) = (9/4 · 1/12) / (E[x²]E[(1+y)²] − (3/4)²), with x and y uniform.
    private const double FirstOfProduct = 9.0 / 48 / (1.0 / 3 * (7.0 / 3) - 9.0 / 16);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Tolerance;

    private static SobolIndex[] Indices(int inputs, Func<double[], double> function, int points = 4096, int seed = 1) =>
        SobolIndices.Of(inputs, points, 16, replicate => new SobolPoints(seed, FormattableString.Invariant($"indices/{replicate}")), () => new OfUniforms(inputs, function));

    private sealed class OfUniforms(int inputs, Func<double[], double> function) : ISensitiveFunction
    {
        public void Transform(int input, ReadOnlySpan<double> uniforms, Span<double> values) => uniforms.CopyTo(values);

        public void Evaluate(double[][] columns, Span<double> results)
        {
            for (var i = 0; i < results.Length; i++)
                results[i] = function([.. Enumerable.Range(0, inputs).Select(input => columns[input][i])]);
        }
    }
}
