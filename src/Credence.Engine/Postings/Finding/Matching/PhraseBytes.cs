using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding.Matching;

/// <summary>The bytes of all patterns, each with a mask that leaves out letter case and what lies behind its end.</summary>
internal sealed class PhraseBytes
{
    private const byte CaseLeftOut = 0xDF;

    private readonly List<byte> _bytes = [];
    private readonly List<byte> _masks = [];
    private ulong[] _eights = [];
    private ulong[] _compared = [];

    /// <summary>Adds a pattern in lower case; returns its place.</summary>
    internal int Add(ReadOnlySpan<byte> pattern)
    {
        var offset = _bytes.Count;
        foreach (var b in pattern)
        {
            var mask = char.IsAsciiLetter((char)b) ? CaseLeftOut : byte.MaxValue;
            _bytes.Add((byte)(b & mask));
            _masks.Add(mask);
        }

        while (_bytes.Count % sizeof(ulong) != 0)
        {
            _bytes.Add(0);
            _masks.Add(0);
        }

        return offset;
    }

    /// <summary>Makes what was added readable.</summary>
    internal void Seal()
    {
        _eights = Eights(_bytes);
        _compared = Eights(_masks);
        _bytes.Clear();
        _masks.Clear();
    }

    /// <summary>Whether a text has a pattern at a place; the pattern must not reach over the text's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Equal(in PhraseEntry entry, ReadOnlySpan<byte> text, int at)
    {
        ref var eights = ref MemoryMarshal.GetArrayDataReference(_eights);
        ref var compared = ref MemoryMarshal.GetArrayDataReference(_compared);
        for (int done = 0, from = entry.Offset / sizeof(ulong); done < entry.Length; done += sizeof(ulong), from++)
        {
            var eight = at + done + sizeof(ulong) <= text.Length
                ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at + done))
                : LastEight(text, at + done);
            if ((eight & Unsafe.Add(ref compared, from)) != Unsafe.Add(ref eights, from))
                return false;
        }

        return true;
    }

    /// <summary>Eight bytes near the end of a text; zero behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong LastEight(ReadOnlySpan<byte> text, int at)
    {
        Span<byte> eight = stackalloc byte[sizeof(ulong)];
        eight.Clear();
        if (at < text.Length)
            text.Slice(at, Math.Min(sizeof(ulong), text.Length - at)).CopyTo(eight);
        return BinaryPrimitives.ReadUInt64LittleEndian(eight);
    }

    private static ulong[] Eights(List<byte> bytes) => MemoryMarshal.Cast<byte, ulong>(CollectionsMarshal.AsSpan(bytes)).ToArray();
}
