namespace Credence.Postings.Finding;

/// <summary>Which words a certification word is about.</summary>
/// <param name="Word">The certification word.</param>
/// <param name="First">First word of its noun phrase on the left.</param>
/// <param name="RightFirst">First word of what it opens on the right; equal to <paramref name="RightLast"/> where there is none.</param>
/// <param name="RightLast">Word after that.</param>
/// <param name="List">First word on the right that stands in a list of examples (behind such as, e.g., a bracket, a colon), or -1.</param>
internal readonly record struct Scope(int Word, int First, int RightFirst, int RightLast, int List)
{
    /// <summary>Examples are given by name.</summary>
    internal bool Lists => List >= 0;
}
