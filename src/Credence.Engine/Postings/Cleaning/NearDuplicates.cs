using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>When two texts are near duplicates, and which pairs are worth comparing (locality-sensitive hashing by bands of the signature).</summary>
/// <remarks>
/// Two texts of similarity s share a band with probability 1 − (1 − s⁴)³²: 0.99 at 0.6, 0.57 at 0.4, 0.05 at 0.2.
/// Source: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3rd ed., section 3.4. Method: docs/method/duplicates.md.
/// </remarks>
public static class NearDuplicates
{
    /// <summary>Estimated Jaccard similarity of shingles from which two texts can count as one.</summary>
    public const double Threshold = 0.56;

    /// <summary>Similarity from which neither other titles nor boilerplate speak against it.</summary>
    public const double AlmostEqual = 0.97;

    /// <summary>Least similarity of what is left when boilerplate is taken out.</summary>
    public const double ThresholdWithoutBoilerplate = 0.35;

    /// <summary>Other postings of the kind that must share a shingle to make it boilerplate (count).</summary>
    public const int SharedByOthers = 2;

    /// <summary>Bands a signature is cut into.</summary>
    public const int Bands = 32;

    private const int FewestSlotsLeft = 4;
    private const int SlotsPerBand = MinHash.Slots / Bands;
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    /// <summary>One key per band that holds anything: texts that share any key are candidates.</summary>
    /// <param name="signature">Signature.</param>
    /// <param name="keys">Gets the keys; <see cref="Bands"/> are enough room.</param>
    /// <returns>How many keys there are.</returns>
    public static int BandKeys(ReadOnlySpan<ushort> signature, Span<uint> keys)
    {
        var bands = MemoryMarshal.Cast<ushort, ulong>(signature[..(Bands * SlotsPerBand)]);
        var count = 0;
        for (var band = 0; band < bands.Length; band++)
        {
            if (bands[band] != ulong.MaxValue)
                keys[count++] = (uint)(Mixing.Finish(bands[band] + ((ulong)band * Golden)) >> 32);
        }

        return count;
    }

    /// <summary>Whether a text is a near duplicate of one of its candidates.</summary>
    /// <param name="signature">Signature of the text.</param>
    /// <param name="title">Words of its title, see <see cref="TitleWords"/>.</param>
    /// <param name="otherTitle">Words of the candidate's title.</param>
    /// <param name="candidates">Signatures of all postings that share a band with the text, one after the other: what many of them share is boilerplate.</param>
    /// <param name="index">Which of them the candidate is (from 0).</param>
    public static bool Are(ReadOnlySpan<ushort> signature, ReadOnlySpan<ushort> title, ReadOnlySpan<ushort> otherTitle, ReadOnlySpan<ushort> candidates, int index)
    {
        var similarity = MinHash.Similarity(signature, candidates.Slice(index * MinHash.Slots, MinHash.Slots));
        if (similarity < Threshold)
            return false;
        var titles = TitleWords.Compare(title, otherTitle);
        return similarity >= AlmostEqual || titles == TitleLikeness.Same
            || (titles != TitleLikeness.Different && !(WithoutBoilerplate(signature, candidates, index) < ThresholdWithoutBoilerplate));
    }

    /// <summary>
    /// Similarity of a text and one of its candidates without the shingles that at least <see cref="SharedByOthers"/> of the other candidates have;
    /// null where next to nothing is left.
    /// </summary>
    /// <remarks>The least shingle of both texts stands for a slot; a slot it is boilerplate in says nothing.</remarks>
    public static double? WithoutBoilerplate(ReadOnlySpan<ushort> signature, ReadOnlySpan<ushort> candidates, int index)
    {
        var other = candidates.Slice(index * MinHash.Slots, MinHash.Slots);
        int equal = 0, used = 0;
        for (var at = 0; at < MinHash.Slots; at += Vector512<ushort>.Count)
        {
            var (a, b) = (Vector512.Create(signature.Slice(at, Vector512<ushort>.Count)), Vector512.Create(other.Slice(at, Vector512<ushort>.Count)));
            var least = Vector512.Min(a, b);
            var sharing = Vector512<ushort>.Zero;
            for (var from = at; from < candidates.Length; from += MinHash.Slots)
                sharing -= Vector512.Equals(least, Vector512.Create(candidates.Slice(from, Vector512<ushort>.Count)));
            // The candidate itself shares the slots in which it holds the least.
            sharing += Vector512.Equals(least, b);
            var left = ~Vector512.Equals(least, Vector512.Create(MinHash.Empty)) & Vector512.LessThan(sharing, Vector512.Create<ushort>(SharedByOthers));
            used += BitOperations.PopCount(left.ExtractMostSignificantBits());
            equal += BitOperations.PopCount((left & Vector512.Equals(a, b)).ExtractMostSignificantBits());
        }

        return used < FewestSlotsLeft ? null : equal / (double)used;
    }
}
