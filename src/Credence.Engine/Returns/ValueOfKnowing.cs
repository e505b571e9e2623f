using Credence.Statistics;

namespace Credence.Returns;

/// <summary>What it would be worth to know one input before choosing: the expected value of partial perfect information.</summary>
/// <param name="Input">The input.</param>
/// <param name="Usd">Gain of the better choice, on average (USD, 0 and up).</param>
/// <remarks>
/// The expected net value given the input is its mean within sixteenths of the input's distribution. Few parts leave a little of the value out, many would mistake noise for value. Method: docs/method/return-model.md.
/// </remarks>
public sealed record ValueOfKnowing(ReturnInput Input, double Usd)
{
    private const int Draws = 1 << 15;
    private const int Parts = 16;

    /// <summary>The value of knowing each uncertain input, the largest first; inputs worth the same in the model's order.</summary>
    /// <param name="known">The option in question.</param>
    /// <param name="otherwise">Mean net value of the best other choice (USD; 0 for doing nothing).</param>
    /// <param name="seed">Seed of the draws.</param>
    public static IReadOnlyList<ValueOfKnowing> Of(ReturnCase known, double otherwise, int seed)
    {
        var uncertain = known.Uncertain.ToList();
        var quantiles = uncertain.Select(input => new FastQuantile(known[input])).ToList();
        var (uniforms, values) = (uncertain.Select(_ => new double[Draws]).ToList(), uncertain.Select(_ => new double[Draws]).ToList());
        for (var place = 0; place < uncertain.Count; place++)
        {
            var random = RandomStream.For(seed, "value-of-knowing/" + uncertain[place].Name);
            for (var draw = 0; draw < Draws; draw++)
                uniforms[place][draw] = random.NextUniform();
            quantiles[place].Fill(uniforms[place], values[place]);
        }

        var expected = Expected(known, uncertain, values);
        var before = Math.Max(otherwise, expected.Average());
        return [.. uncertain
            .Select((input, place) => new ValueOfKnowing(input, Math.Max(0, After(uniforms[place], expected, otherwise) - before)))
            .OrderByDescending(value => value.Usd)];
    }

    private static double[] Expected(ReturnCase known, List<ReturnInput> uncertain, List<double[]> values)
    {
        var expected = new double[Draws];
        var one = ReturnValues.At(known, 0.5);
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var place = 0; place < uncertain.Count; place++)
                one[uncertain[place]] = values[place][draw];
            expected[draw] = ReturnModel.Expected(known.Terms, one);
        }

        return expected;
    }

    /// <summary>Mean of the better choice in each part of the input's distribution.</summary>
    private static double After(double[] uniforms, double[] expected, double otherwise)
    {
        var (sums, counts) = (new double[Parts], new int[Parts]);
        for (var draw = 0; draw < Draws; draw++)
        {
            var part = (int)(uniforms[draw] * Parts);
            sums[part] += expected[draw];
            counts[part]++;
        }

        return sums.Select((sum, part) => Math.Max(otherwise, sum / counts[part]) * counts[part]).Sum() / Draws;
    }
}
