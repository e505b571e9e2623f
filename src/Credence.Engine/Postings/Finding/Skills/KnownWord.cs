using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>All that is known of a word, in one cache line: a look-up touches no other memory.</summary>
[StructLayout(LayoutKind.Sequential, Size = Bytes)]
internal struct KnownWord
{
    /// <summary>Size (bytes).</summary>
    internal const int Bytes = 64;

    /// <summary>The word; all zero where none is.</summary>
    internal WordKey Key;

    /// <summary>Its weights.</summary>
    internal WordRow Row;

    /// <summary>Node of the names that go on from it, 0 for none.</summary>
    internal int Names;

    /// <summary>Node of the list items that go on from it, 0 for none.</summary>
    internal int Items;

    /// <summary>Group for pairs; 0 for none.</summary>
    internal byte Group;

    /// <summary>Class of its capitals; 0 where unknown.</summary>
    internal byte Habit;

    /// <summary>Item class of the word alone, 0 for none.</summary>
    internal byte Item;

    /// <summary>What it says about a name beside it.</summary>
    internal WordCues Cues;

    /// <summary>Place plus one of the name that is the word alone, 0 for none.</summary>
    internal int Name;

    /// <summary>Words that may go on a name: bit <see cref="WordKey.Bit"/> of each.</summary>
    internal uint NamesOn;

    /// <summary>Words that may go on a list item: bit of the place of each, modulo 64.</summary>
    internal ulong ItemsOn;

    /// <summary>Its weights as one vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<short> RowOf(ref readonly KnownWord word)
    {
        // what is read beyond the row belongs to the same word
        var row = Vector256.LoadUnsafe(ref Unsafe.As<WordRow, short>(ref Unsafe.AsRef(in word.Row)));
        return row & Vector256.Create(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0);
    }

    /// <summary>Sets its weights.</summary>
    internal void SetRow(Vector256<short> row)
    {
        Span<short> wide = stackalloc short[Vector256<short>.Count];
        row.CopyTo(wide);
        wide[..SkillModel.Row].CopyTo(Row);
    }

    /// <summary>Scores of a row.</summary>
    [InlineArray(SkillModel.Row)]
    internal struct WordRow
    {
        private short _first;
    }
}
