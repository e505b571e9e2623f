using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>Picks the posting a text nearly is among those that share a band with it.</summary>
internal sealed class Candidates
{
    private const int Most = NearDuplicates.Bands * BandTable.MostPerKey;

    private readonly ushort[] _signatures = new ushort[Most * MinHash.Slots];

    /// <summary>The most similar posting that is a near duplicate; the earliest of several; null for none.</summary>
    /// <param name="record">What is compared.</param>
    /// <param name="documents">Numbers of the postings that share a band; each once and in order afterwards.</param>
    /// <param name="sketches">Their sketches.</param>
    /// <param name="since">Holds the sketches since the last commit.</param>
    internal uint? Nearest(RecordIdentity record, Span<uint> documents, Sketches sketches, RecordsWriter since)
    {
        documents = documents[..Different(documents)];
        for (var i = 0; i < documents.Length; i++)
            sketches.Of(documents[i], since).Signature.CopyTo(_signatures.AsSpan(i * MinHash.Slots));

        var all = _signatures.AsSpan(0, documents.Length * MinHash.Slots);
        uint? nearest = null;
        var best = 0.0;
        for (var i = 0; i < documents.Length; i++)
        {
            var similarity = MinHash.Similarity(record.Signature, all.Slice(i * MinHash.Slots, MinHash.Slots));
            if (similarity > best && similarity >= NearDuplicates.Threshold
                && NearDuplicates.Are(record.Signature, record.TitleWords, sketches.Of(documents[i], since).TitleWords, all, i))
                (nearest, best) = (documents[i], similarity);
        }

        return nearest;
    }

    /// <summary>Puts each number first once, in order.</summary>
    /// <returns>How many there are.</returns>
    private static int Different(Span<uint> documents)
    {
        var count = 0;
        foreach (var document in documents)
        {
            if (!documents[..count].Contains(document))
                documents[count++] = document;
        }

        documents[..count].Sort();
        return count;
    }
}
