using System.Numerics;

namespace Credence.Postings.Finding.Skills;

/// <summary>Class of a phrase that stands alone in the lists of postings: how often, how long, and how often the entries beside it are known skills.</summary>
internal static class ItemClass
{
    /// <summary>Classes, from 1.</summary>
    internal const int All = Likenesses * Frequencies * Lengths;

    internal const int Likenesses = 7;
    internal const int Frequencies = 5;
    internal const int Lengths = 3;

    private static readonly double[] Bounds = [.02, .05, .1, .17, .25, .35];

    /// <summary>The class of a phrase.</summary>
    /// <param name="count">Times it was seen as an entry.</param>
    /// <param name="likeness">Share of the entries beside it that are known skills.</param>
    /// <param name="words">Words of it.</param>
    internal static int Of(int count, double likeness, int words)
    {
        var like = Bounds.Count(bound => likeness >= bound);
        var often = Math.Min(Frequencies - 1, BitOperations.Log2((uint)Math.Max(1, count)) / 2);
        return 1 + ((like * Frequencies) + often) * Lengths + Math.Min(words, Lengths) - 1;
    }

    internal static int LikenessOf(int itemClass) => (itemClass - 1) / (Frequencies * Lengths);

    internal static int FrequencyOf(int itemClass) => (itemClass - 1) / Lengths % Frequencies;

    internal static int LengthOf(int itemClass) => (itemClass - 1) % Lengths + 1;

    /// <summary>Class of the first word (<paramref name="inside"/> false) or another word of an item; 0 where there is none.</summary>
    internal static int ForWord(int itemClass, bool inside) => itemClass == 0 ? 0 : inside ? itemClass + All : itemClass;
}
