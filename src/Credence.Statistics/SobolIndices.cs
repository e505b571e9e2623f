namespace Credence.Statistics;

/// <summary>Variance-based sensitivity indices of a function of independent inputs.</summary>
/// <remarks>
/// First-order indices as in A. Saltelli and others, Computer Physics Communications 181 (2010) 259–270, table 2 (b), with the mean taken off first, which lowers their error;
/// total indices as in M. J. W. Jansen, Computer Physics Communications 117 (1999) 35–43.
/// </remarks>
public static class SobolIndices
{
    /// <summary>Draws of one block (count).</summary>
    public const int Block = 512;

    private const double Median = .5;

    /// <summary>Indices of every input with their standard errors over replicates; 0 where the function does not vary.</summary>
    /// <param name="inputs">How many inputs (count).</param>
    /// <param name="points">Points of each replicate (count); each costs inputs + 2 evaluations.</param>
    /// <param name="replicates">Independent replicates (count, at least two).</param>
    /// <param name="source">Points of a replicate, of twice as many coordinates as there are inputs.</param>
    /// <param name="function">Makes the function for one worker.</param>
    /// <param name="stop">Ends it early.</param>
    public static SobolIndex[] Of(int inputs, int points, int replicates, Func<int, IUniformSource> source, Func<ISensitiveFunction> function, CancellationToken stop = default)
    {
        var center = new Worker(inputs, function(), 0).AtMedians();
        var sums = new SobolSums[replicates];
        Parallel.For(0, replicates, new ParallelOptions { CancellationToken = stop }, () => new Worker(inputs, function(), center), (replicate, _, worker) =>
        {
            sums[replicate] = worker.Replicate(source(replicate), points, stop);
            return worker;
        }, _ => { });
        var all = new SobolSums(inputs, center);
        foreach (var one in sums)
            all.Add(one);
        return [.. Enumerable.Range(0, inputs).Select(input => new SobolIndex(
            new Estimate(all.First(input), Error(sums, one => one.First(input))),
            new Estimate(all.Total(input), Error(sums, one => one.Total(input)))))];
    }

    private static double Error(SobolSums[] sums, Func<SobolSums, double> index) => Replicates.StandardError([.. sums.Select(index)]);

    private sealed class Worker(int inputs, ISensitiveFunction function, double center)
    {
        private readonly double[] _uniforms = new double[Block];
        private readonly double[][] _a = New(inputs);
        private readonly double[][] _b = New(inputs);
        private readonly double[][] _mixed = new double[inputs][];
        private readonly double[] _ofA = new double[Block];
        private readonly double[] _ofB = new double[Block];
        private readonly double[] _ofMixed = new double[Block];

        internal SobolSums Replicate(IUniformSource points, int count, CancellationToken stop)
        {
            var sums = new SobolSums(inputs, center);
            for (var first = 0; first < count; first += Block)
            {
                stop.ThrowIfCancellationRequested();
                for (var input = 0; input < inputs; input++)
                {
                    Draw(points, input, input, first, _a);
                    Draw(points, input, inputs + input, first, _b);
                }

                var draws = Math.Min(Block, count - first);
                function.Evaluate(_a, _ofA);
                function.Evaluate(_b, _ofB);
                sums.Add(_ofA.AsSpan(0, draws), _ofB.AsSpan(0, draws));
                for (var input = 0; input < inputs; input++)
                {
                    _a.CopyTo(_mixed, 0);
                    _mixed[input] = _b[input];
                    function.Evaluate(_mixed, _ofMixed);
                    sums.Add(input, _ofA.AsSpan(0, draws), _ofB.AsSpan(0, draws), _ofMixed.AsSpan(0, draws));
                }
            }

            return sums;
        }

        internal double AtMedians()
        {
            Array.Fill(_uniforms, Median);
            for (var input = 0; input < inputs; input++)
                function.Transform(input, _uniforms, _a[input]);
            function.Evaluate(_a, _ofA);
            return _ofA[0];
        }

        private void Draw(IUniformSource points, int input, int dimension, int first, double[][] columns)
        {
            points.Fill(dimension, first, _uniforms);
            function.Transform(input, _uniforms, columns[input]);
        }

        private static double[][] New(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[Block])];
    }
}
