using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Credence.Resumes.Unlocking;

/// <summary>Small numbers for texts that come again and again.</summary>
internal sealed class TextIds
{
    private const int Longest = 512;
    private const int SlotBits = 12;
    private const ulong Spread = 0x9E3779B97F4A7C15; // 2^64 / golden ratio: D. Knuth, The Art of Computer Programming 3, §6.4

    private readonly (byte[]? Utf8, int Id)[] _recent = new (byte[]? Utf8, int Id)[1 << SlotBits];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal TextIds() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Different texts so far (count).</summary>
    internal int Count => _texts.Count;

    /// <summary>The text of a number.</summary>
    internal string this[int id] => _texts[id];

    /// <summary>The number of a text in UTF-8, given to it now where it is new.</summary>
    internal int Of(ReadOnlySpan<byte> utf8)
    {
        ref var recent = ref _recent[Slot(utf8)];
        if (recent.Utf8 is { } known && utf8.SequenceEqual(known))
            return recent.Id;
        var id = Read(utf8);
        recent = (utf8.ToArray(), id);
        return id;
    }

    /// <summary>The number of a text; -1 where it has none.</summary>
    internal int Find(string text) => _ids.GetValueOrDefault(text, -1);

    /// <summary>The number of a text, given to it now where it is new.</summary>
    internal int Of(string text) => _ids.TryGetValue(text, out var id) ? id : Add(text);

    [SkipLocalsInit]
    private int Read(ReadOnlySpan<byte> utf8)
    {
        Span<char> room = stackalloc char[Longest];
        var text = utf8.Length <= Longest ? room[..Encoding.UTF8.GetChars(utf8, room)] : Encoding.UTF8.GetString(utf8).AsSpan();
        return _lookup.TryGetValue(text, out var id) ? id : Add(text.ToString());
    }

    /// <summary>Where a text is kept that came lately: by its length, beginning and end.</summary>
    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        var (first, last) = utf8.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]))
            : (Short(utf8), 0UL);
        return (int)(unchecked(((first * Spread) ^ last ^ (ulong)utf8.Length) * Spread) >> (64 - SlotBits));
    }

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        ulong bytes = 0;
        foreach (var one in utf8)
            bytes = bytes << 8 | one;
        return bytes;
    }

    private int Add(string text)
    {
        _ids.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
