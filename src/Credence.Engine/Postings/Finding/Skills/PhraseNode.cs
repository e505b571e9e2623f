namespace Credence.Postings.Finding.Skills;

/// <summary>What is known about a phrase.</summary>
/// <param name="Name">Place in the list of names, or -1 where the phrase is none.</param>
/// <param name="Item">Class of the phrase among those that stand alone in lists (1 and up), 0 where it is none.</param>
internal readonly record struct PhraseNode(int Name, int Item);
