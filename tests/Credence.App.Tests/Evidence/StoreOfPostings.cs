using System.Globalization;
using Credence.Catalog;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.App.Tests.Evidence;

/// <summary>A real store of 200 postings: 150 AI ones, of which 3 name AI-102, 1 asks for any AWS certification and 1 says none is needed.</summary>
public sealed class StoreOfPostings : IDisposable
{
    internal const int Postings = 200;
    internal const int Ai = 150;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-evidence-");

    public StoreOfPostings()
    {
        var data = DataFolder.Find();
        using var store = PostingStore.Open(Store);
        var batch = new List<StoredPosting>();
        for (var i = 0; i < Postings; i++)
        {
            // Words in an order of their own for each posting, so that none is a near duplicate.
            var text = string.Join(' ', Enumerable.Range(0, 60).Select(word => string.Create(CultureInfo.InvariantCulture, $"w{(word * 7919 + i * 104729) % 100003}")));
            var recognition = store.Recognize(RecordIdentity.Of("made-up", i.ToString(CultureInfo.InvariantCulture), null, text));
            batch.Add(Posting(recognition.Document, text, i));
        }

        store.Commit(batch, Vocabulary.HashOf(data, CatalogReader.Read(data)));
    }

    internal string Folder => _folder.FullName;

    internal string Store => Path.Combine(_folder.FullName, "store");

    public void Dispose() => _folder.Delete(recursive: true);

    private static StoredPosting Posting(long document, string text, int i)
    {
        var employer = i % 10 == 0 ? null : $"Secret Employer {i % 40}";
        var raw = new RawPosting { Source = "made-up", Format = "test", Employer = employer, Body = text, BodyKind = BodyKind.Plain, PostedOn = new DateOnly(2026, 1 + i % 6, 9) };
        var fields = new PostingFields(null, null, null, null, null, null, i % 2 == 0 ? "DE" : null, null, employer?.ToLowerInvariant(), null, null);
        var findings = new Findings(i < Ai ? Role.Ai : Role.Other, Mentions(i), fields);
        return new StoredPosting(document, raw, text, TextHash.Of(text), "en", findings);
    }

    private static Mention[] Mentions(int i) => i switch
    {
        1 or 42 => [Of(MentionKind.Named, "ms-ai-102", Strength.Preferred)],
        83 => [Of(MentionKind.Named, "ms-ai-102", Strength.Mentioned), Of(MentionKind.Named, "ms-ai-102", Strength.Required)],
        99 => [Of(MentionKind.Vendor, "aws-any", Strength.Preferred)],
        120 => [Of(MentionKind.Named, "aws-mls-c01", Strength.Negated)],
        _ => [],
    };

    private static Mention Of(MentionKind kind, string id, Strength strength) => new(0, 2, kind, id, strength, 0, 2);
}
