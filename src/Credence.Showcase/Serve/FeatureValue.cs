namespace Credence.Showcase.Serve;

/// <summary>What a request says of one column.</summary>
/// <param name="Number">A number (unit of the column); null where none was given.</param>
/// <param name="Text">A text; null where none was given.</param>
internal readonly record struct FeatureValue(double? Number, string? Text)
{
    /// <summary>Nothing was given.</summary>
    internal static FeatureValue Unknown => default;

    /// <summary>True where nothing was given.</summary>
    internal bool IsUnknown => Number is null && Text is null;
}
