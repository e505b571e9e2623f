using System.Globalization;
using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.Tests.Postings.Storing;

/// <summary>Postings to store, and what a store's folder holds.</summary>
internal static class StoreRows
{
    internal static StoredPosting Posting(long document, string text, string source = "made-up") => new(
        document,
        new RawPosting { Source = source, Format = "test", Id = document.ToString(CultureInfo.InvariantCulture), Title = "Data Engineer", Employer = "Acme", Body = text, BodyKind = BodyKind.Plain, PostedOn = new DateOnly(2026, 2, 3), Remote = true },
        text,
        Credence.Postings.Cleaning.TextHash.Of(text),
        "en",
        new Findings(
            Role.Ai,
            [new Mention(0, 4, MentionKind.Named, "cissp", Strength.Preferred, 0, 9)],
            new PostingFields(
                new StatedPay(90_000.50m, null, "USD", PayPeriod.Year, PayStatedBy.Employer),
                3, null, Degree.Bachelor, true, Seniority.Senior, "US", true, "acme", "51-200", null)));

    /// <summary>Recognizes and commits one batch of made-up texts.</summary>
    internal static void Fill(PostingStore store, int first, int count) => Fill(store, first, count, "words");

    /// <summary>The same, read with the given words.</summary>
    internal static void Fill(PostingStore store, int first, int count, string vocabulary)
    {
        var batch = new List<StoredPosting>();
        for (var i = first; i < first + count; i++)
        {
            var text = MadeUpPostings.Text(i);
            var recognition = store.Recognize(RecordIdentity.Of("made-up", i.ToString(CultureInfo.InvariantCulture), "Data Engineer", text));
            if (recognition.Novelty == Novelty.Distinct)
                batch.Add(Posting(recognition.Document, text));
        }

        store.Commit(batch, vocabulary);
    }

    /// <summary>Name and checksum of every file whose name ends so.</summary>
    internal static IReadOnlyList<string> Files(string folder, string ending) =>
        [.. Directory.GetFiles(folder, "*" + ending).Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file) + " " + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];
}
