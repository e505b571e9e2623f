namespace Credence.Postings.Cleaning;

/// <summary>When two texts are near duplicates, and which pairs are worth comparing (locality-sensitive hashing by bands of the signature).</summary>
/// <remarks>
/// Two texts of similarity s share a band with probability 1 − (1 − s⁶)²⁰: 0.998 at 0.8, 0.92 at 0.7, 0.27 at 0.5.
/// Source: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3rd ed., section 3.4. Method: docs/method/duplicates.md.
/// </remarks>
public static class NearDuplicates
{
    /// <summary>Estimated Jaccard similarity of 7-word shingles from which two texts count as one.</summary>
    public const double Threshold = 0.8;

    /// <summary>Bands a signature is cut into.</summary>
    public const int Bands = 20;

    private const int RowsPerBand = MinHash.Permutations / Bands;

    /// <summary>One key per band: texts that share any key are candidates.</summary>
    public static long[] BandKeys(ReadOnlySpan<uint> signature)
    {
        var keys = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            foreach (var row in signature.Slice(band * RowsPerBand, RowsPerBand))
                key = Mixing.Finish((key ^ row) + 0x9E3779B97F4A7C15UL);
            keys[band] = (long)key;
        }

        return keys;
    }

    /// <summary>Whether two signatures are of near duplicates.</summary>
    public static bool Are(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other) => MinHash.Similarity(one, other) >= Threshold;
}
