using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>How the draws of a run are divided into independent replicates.</summary>
/// <param name="Draws">All draws (count).</param>
/// <param name="Replicates">Replicates (count).</param>
internal sealed record DrawPlan(int Draws, int Replicates)
{
    private const int Many = 64;
    private const int Few = 32;
    private const int LeastOfMany = 1 << 11;

    /// <summary>Fewest draws of a run (count): two for every replicate.</summary>
    internal const int Fewest = 2 * Few;

    internal static DrawPlan Of(int draws) => new(draws, Math.Clamp(draws / LeastOfMany, Few, Many));

    /// <summary>Whole blocks where nobody asks for an error: few replicates leave no block half empty.</summary>
    internal static DrawPlan WithoutErrors(int draws) => new(draws, Math.Clamp(draws / Columns.Length, 1, Many));

    /// <summary>Number of a replicate's first draw.</summary>
    internal int First(int replicate) => (int)((long)Draws * replicate / Replicates);

    /// <summary>Draws of a replicate (count).</summary>
    internal int Size(int replicate) => First(replicate + 1) - First(replicate);

    /// <summary>Points of a replicate.</summary>
    /// <param name="run">The run.</param>
    /// <param name="purpose">What they are drawn for; another purpose has other points.</param>
    /// <param name="replicate">The replicate.</param>
    internal static IUniformSource Points(ReturnRun run, string purpose, int replicate)
    {
        var part = FormattableString.Invariant($"returns/{purpose}/{replicate}");
        return run.Sampler == Sampler.Sobol ? new SobolPoints(run.Seed, part) : new RandomPoints(run.Seed, part);
    }

    /// <summary>Draws the coordinates of one block.</summary>
    internal static void Fill(IUniformSource points, double[][] uniforms, int first)
    {
        for (var dimension = 0; dimension < uniforms.Length; dimension++)
            points.Fill(dimension, first, uniforms[dimension]);
    }
}
