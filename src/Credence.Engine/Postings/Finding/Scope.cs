namespace Credence.Postings.Finding;

/// <summary>Which words a certification word is about.</summary>
/// <param name="Word">The certification word.</param>
/// <param name="First">First word of its noun phrase on the left.</param>
/// <param name="RightFirst">First word of its list on the right; equal to <paramref name="RightLast"/> where there is none.</param>
/// <param name="RightLast">Word after that list.</param>
/// <param name="Lists">The list on the right gives examples by name (such as, e.g., a bracket, a colon).</param>
internal readonly record struct Scope(int Word, int First, int RightFirst, int RightLast, bool Lists);
