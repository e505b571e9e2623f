namespace Credence.Resumes.Documents.Word;

/// <summary>What a style says about its paragraphs, words or tables.</summary>
/// <param name="Level">Level of heading, 1 for a title; 0 for none.</param>
/// <param name="IsBold">Whether bold; null where it says nothing.</param>
/// <param name="IsItem">Whether items of a list.</param>
/// <param name="Base">Style it builds on; null for none.</param>
internal sealed record WordStyle(int Level, bool? IsBold, bool IsItem, string? Base)
{
    /// <summary>Nothing is said.</summary>
    internal static WordStyle None { get; } = new(0, null, false, null);

    /// <summary>Whether and how large its letters are seen.</summary>
    internal WordLook Look { get; init; }
}
