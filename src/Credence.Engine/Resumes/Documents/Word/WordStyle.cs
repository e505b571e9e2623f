namespace Credence.Resumes.Documents.Word;

/// <summary>What a paragraph style says about its paragraphs.</summary>
/// <param name="Level">Level of heading, 1 for a title; 0 for none.</param>
/// <param name="Size">Size of the font (points); null where it says nothing.</param>
/// <param name="IsBold">Whether bold; null where it says nothing.</param>
/// <param name="IsItem">Whether items of a list.</param>
/// <param name="Base">Style it builds on; null for none.</param>
internal sealed record WordStyle(int Level, double? Size, bool? IsBold, bool IsItem, string? Base)
{
    /// <summary>Whether said to be hidden.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>Whether a color darker than paper is behind it.</summary>
    internal bool IsShaded { get; init; }
}
