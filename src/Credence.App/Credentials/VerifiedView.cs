namespace Credence.App.Credentials;

/// <summary>What was found in a signed document, as a page shows it.</summary>
/// <param name="Title">Whether it is to be relied on.</param>
/// <param name="Stated">What it states, a sentence each; empty where it is not in its form.</param>
/// <param name="Parts">Every part that was looked at.</param>
/// <param name="Key">Key that signed; null where none can be told.</param>
/// <param name="Shown">What a valid signature shows and what not, a sentence each.</param>
/// <param name="Receipt">Receipt.</param>
/// <param name="Repeat">The command that prints the same.</param>
public sealed record VerifiedView(string Title, IReadOnlyList<string> Stated, IReadOnlyList<VerifiedPart> Parts, string? Key, IReadOnlyList<string> Shown, IReadOnlyList<KeyValuePair<string, string>> Receipt, string Repeat);
