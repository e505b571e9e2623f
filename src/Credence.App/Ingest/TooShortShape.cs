using Credence.Postings;
using Credence.Postings.Cleaning;

namespace Credence.App.Ingest;

/// <summary>Texts left out as too short: under <c>fewestCharacters</c>, or one sentence of up to <c>longestSentence</c> (characters, UTF-16 units); <c>first</c> names the first of the files they came from.</summary>
internal sealed record TooShortShape(long Records, int FewestCharacters, int LongestSentence, int Files, IReadOnlyList<string> First)
{
    internal static TooShortShape Of(ShortTexts texts) => new(texts.Records, Stubs.FewestCharacters, Stubs.LongestSentence, texts.Files, texts.First);

    /// <summary>The same in a sentence; null where none was left out.</summary>
    internal string? Sentence() => Records == 0 ? null : FormattableString.Invariant(
        $"{Records:N0} {(Records == 1 ? "text was" : "texts were")} left out as too short to say what is asked (under {FewestCharacters} characters, or a single sentence of up to {LongestSentence}){Named()}.");

    private string Named() => First.Count == 0 ? "" : FormattableString.Invariant(
        $": {string.Join(", ", First)}{(Files > First.Count ? $" and {Files - First.Count:N0} more {(Files - First.Count == 1 ? "file" : "files")}" : "")}");
}
