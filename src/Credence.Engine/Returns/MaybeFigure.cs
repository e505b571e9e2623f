namespace Credence.Returns;

/// <summary>A figure that some cases do not have.</summary>
/// <param name="Value">The figure (its own unit); null where the case has none.</param>
/// <param name="MissingBecause">Why there is none, without a final stop; null where there is one.</param>
public readonly record struct MaybeFigure(double? Value, string? MissingBecause)
{
    /// <summary>A figure that is there.</summary>
    public static MaybeFigure Of(double value) => new(value, null);

    /// <summary>A figure that is not.</summary>
    public static MaybeFigure None(string because) => new(null, because);
}
