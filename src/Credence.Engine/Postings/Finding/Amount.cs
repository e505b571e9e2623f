namespace Credence.Postings.Finding;

/// <summary>One figure as written.</summary>
/// <param name="Value">The figure, its suffix applied.</param>
/// <param name="Suffix">What its suffix multiplied by (1 without one).</param>
/// <param name="End">Offset after it.</param>
internal readonly record struct Amount(decimal Value, decimal Suffix, int End)
{
    /// <summary>Suffix of amounts no person is paid.</summary>
    public const decimal Million = 1_000_000m;
}
