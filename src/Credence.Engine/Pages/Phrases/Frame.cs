namespace Credence.Pages.Phrases;

/// <summary>Wordings that mean something together, in any order: a promise, what if it fails, and the remedy.</summary>
/// <param name="Parts">What must all be there.</param>
/// <param name="Unless">What takes it back where it stands in one of their sentences.</param>
internal sealed record Frame(IReadOnlyList<PhraseList> Parts, IReadOnlyList<PhraseList> Unless);
