namespace Credence.Returns;

/// <summary>Where uniform numbers come from.</summary>
public enum Sampler
{
    /// <summary>Scrambled Sobol points in independent replicates: means settle faster.</summary>
    Sobol,

    /// <summary>Pseudo-random numbers.</summary>
    Random,
}
