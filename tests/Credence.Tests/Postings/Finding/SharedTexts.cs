using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;

namespace Credence.Tests.Postings.Finding;

/// <summary>Real postings with their clean texts.</summary>
internal static class SharedTexts
{
    /// <summary>Every so manieth posting of all corpora; skips the test where these are absent.</summary>
    internal static IEnumerable<(RawPosting Posting, string Text)> Every(int step) =>
        PostingInputs.Find([SharedPostings.Folder()])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>()
            .Where((_, index) => index % step == 0)
            .Select(outcome => (outcome.Posting, PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind)));
}
