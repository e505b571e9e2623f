using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills;

/// <summary>Rows of words the model does not know, from their beginnings and endings. Immutable.</summary>
internal sealed class UnknownWords
{
    private const int LongestOnStack = 256;
    private const int Byte = 8;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>Affixes of up to four letters and a dash are five bytes; the number stands above them.</summary>
    private const int NumberShift = 40;
    private const ulong AffixMask = (1UL << NumberShift) - 1;

    private readonly WordNumbers _affixes;
    private readonly ulong[] _short;
    private readonly int _shift;
    private readonly short[] _rows;
    private readonly Vector256<short> _unknown;

    internal UnknownWords(SkillModel model)
    {
        var keys = model.Affixes.Select(affix => WordKey.Of(affix)).ToList();
        _affixes = new WordNumbers(keys);
        _rows = SkillTables.Wide(model.AffixRows);
        _unknown = Vector256.Create<short>(SkillTables.Wide(model.UnknownRow));
        _short = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * keys.Count))];
        _shift = 64 - BitOperations.Log2((uint)_short.Length);
        for (var number = 0; number < keys.Count; number++)
        {
            if (keys[number] is { High: 0, Low: <= AffixMask and var affix } && Find(affix) < 0)
                _short[SlotOf(affix)] = affix | ((ulong)number << NumberShift);
        }
    }

    /// <summary>The row of a word of a text.</summary>
    internal Vector256<short> RowOf(ReadOnlySpan<char> text, in SkillWord word)
    {
        var length = word.End - word.Start;
        if (!word.Key.IsPlain || text[word.Start..word.End].Contains('-'))
            return RowOf(text[word.Start..word.End]);

        // the last eight letters, the last one on top
        var ending = (ulong)(new UInt128(word.Key.High, word.Key.Low) << (Byte * (16 - length)) >> 64);
        var sum = _unknown;
        for (var letters = Affixes.Shortest; letters <= Affixes.Longest && letters < length; letters++)
        {
            var bits = Byte * letters;
            Add(ref sum, (word.Key.Low & ((1UL << bits) - 1)) | ((ulong)'-' << bits));
            Add(ref sum, '-' | (ending >> (64 - bits) << Byte));
        }

        return sum;
    }

    /// <summary>The row of any word as written.</summary>
    [SkipLocalsInit]
    internal Vector256<short> RowOf(ReadOnlySpan<char> word)
    {
        var room = word.Length + Affixes.MostDashes;
        Span<char> folded = room <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[room];
        Span<char> affix = room <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[room];
        folded = folded[..word.Length];
        WordKey.Fold(word, folded);
        var sum = _unknown;
        for (var place = 0; Affixes.TryRead(folded, affix, place, out var length); place++)
        {
            if (_affixes.Find(WordKey.Of(affix[..length])) is >= 0 and var number)
                sum += RowAt(number);
        }

        return sum;
    }

    private void Add(ref Vector256<short> sum, ulong affix)
    {
        if (Find(affix) is >= 0 and var number)
            sum += RowAt(number);
    }

    private Vector256<short> RowAt(int number) => Vector256.Create<short>(_rows.AsSpan(number * SkillTables.Stride, SkillTables.Stride));

    /// <summary>The number of a short affix, or -1.</summary>
    private int Find(ulong affix)
    {
        var slot = _short[SlotOf(affix)];
        return slot == 0 ? -1 : (int)(slot >> NumberShift);
    }

    /// <summary>The slot of a short affix, or the free one it would have.</summary>
    private uint SlotOf(ulong affix)
    {
        var at = (uint)((affix * Factor) >> _shift);
        while (_short[at] != 0 && (_short[at] & AffixMask) != affix)
            at = (at + 1) & ((uint)_short.Length - 1);
        return at;
    }
}
