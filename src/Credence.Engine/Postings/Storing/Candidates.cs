using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>Picks the posting a text nearly is among those that share a band with it.</summary>
internal sealed class Candidates
{
    private const int Most = NearDuplicates.Bands * BandTable.MostPerKey;

    private readonly ushort[] _signatures = new ushort[Most * MinHash.Slots];

    /// <summary>The most similar posting that is a near duplicate; the earliest of several; null for none.</summary>
    /// <param name="record">What is compared.</param>
    /// <param name="documents">Numbers of the postings that share a band; put into order here.</param>
    /// <param name="sketches">Their sketches.</param>
    /// <param name="since">Holds the sketches since the last commit.</param>
    internal uint? Nearest(RecordIdentity record, Span<uint> documents, Sketches sketches, RecordsWriter since)
    {
        documents.Sort();
        var count = 0;
        foreach (var document in documents)
        {
            if (count > 0 && documents[count - 1] == document)
                continue;
            documents[count] = document;
            sketches.Of(document, since).Signature.CopyTo(_signatures.AsSpan(count * MinHash.Slots));
            count++;
        }

        var all = _signatures.AsSpan(0, count * MinHash.Slots);
        uint? nearest = null;
        var best = 0.0;
        for (var i = 0; i < count; i++)
        {
            var similarity = MinHash.Similarity(record.Signature, all.Slice(i * MinHash.Slots, MinHash.Slots));
            if (similarity > best && similarity >= NearDuplicates.Threshold
                && NearDuplicates.Are(record.Signature, record.TitleWords, sketches.Of(documents[i], since).TitleWords, all, i))
                (nearest, best) = (documents[i], similarity);
        }

        return nearest;
    }
}
