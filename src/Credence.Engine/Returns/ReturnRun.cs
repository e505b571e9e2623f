namespace Credence.Returns;

/// <summary>How a case is drawn.</summary>
/// <param name="Draws">Draws (count).</param>
/// <param name="Seed">Seed; the same seed gives the same bytes on any number of cores.</param>
/// <param name="Sampler">Where the uniform numbers come from.</param>
/// <param name="SobolPoints">Points for each of the sensitivity indices' matrices (count); 0 leaves the indices out.</param>
public sealed record ReturnRun(int Draws, int Seed, Sampler Sampler, int SobolPoints)
{
    /// <summary>Draws where nobody asks for another number.</summary>
    public const int UsualDraws = 1 << 20;

    /// <summary>Points of the sensitivity indices where nobody asks for another number.</summary>
    public const int UsualSobolPoints = 1 << 16;

    /// <summary>Ends the drawing early, with an <see cref="OperationCanceledException"/>; no figure hangs on it.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>How work is divided among processors until <see cref="Stop"/> ends it.</summary>
    internal ParallelOptions InParallel => new() { CancellationToken = Stop };

    /// <summary>The usual way, with a seed.</summary>
    public static ReturnRun Usual(int seed) => new(UsualDraws, seed, Sampler.Sobol, UsualSobolPoints);
}
