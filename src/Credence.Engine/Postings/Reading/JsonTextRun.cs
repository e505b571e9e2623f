using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Postings.Reading;

/// <summary>Takes a JSON string apart in one pass: finds its end, checks it, and writes it as UTF-16 without escapes.</summary>
internal static class JsonTextRun
{
    /// <summary>Room needed behind the last character written.</summary>
    internal const int Step = 32;

    private const int Broken = -1;
    private const int HexDigits = 4;

    /// <summary>Reads a string from after its opening quote.</summary>
    /// <param name="json">The whole line.</param>
    /// <param name="at">Where the string begins, after the quote.</param>
    /// <param name="to">Gets the text; <see cref="Step"/> longer than the line.</param>
    /// <param name="written">UTF-16 units written.</param>
    /// <returns>The place after the closing quote; negative where the string is no valid JSON, or no valid Unicode.</returns>
    internal static int Read(ReadOnlySpan<byte> json, int at, Span<char> to, out int written)
    {
        ref var from = ref MemoryMarshal.GetReference(json);
        ref var target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(to));
        written = 0;
        while (at < json.Length)
        {
            if (at + Step <= json.Length)
            {
                var block = Vector256.LoadUnsafe(ref from, (nuint)at);
                var (low, high) = Vector256.Widen(block);
                low.StoreUnsafe(ref target, (nuint)written);
                high.StoreUnsafe(ref target, (nuint)(written + Vector256<ushort>.Count));
                var plain = BitOperations.TrailingZeroCount(Special(block));
                at += plain;
                written += plain;
                if (plain == Step)
                    continue;
            }

            switch (json[at])
            {
                case (byte)'"':
                    return at + 1;
                case (byte)'\\':
                    at = Escape(json, at, to, ref written);
                    break;
                case < (byte)' ':
                    return Broken;
                case < 0x80:
                    to[written++] = (char)json[at++];
                    break;
                default:
                    at = Beyond(json, at, to, ref written);
                    break;
            }

            if (at < 0)
                return Broken;
        }

        return Broken;
    }

    /// <summary>A bit for every byte that is not a character that stands for itself: quotes, backslashes, controls, and all beyond ASCII, negative as signed numbers.</summary>
    private static uint Special(Vector256<byte> block) =>
        (Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();

    private static int Beyond(ReadOnlySpan<byte> json, int at, Span<char> to, ref int written)
    {
        while (at < json.Length && json[at] >= 0x80)
        {
            if (Rune.DecodeFromUtf8(json[at..], out var rune, out var length) != OperationStatus.Done)
                return Broken;
            written += rune.EncodeToUtf16(to[written..]);
            at += length;
        }

        return at;
    }

    private static int Escape(ReadOnlySpan<byte> json, int at, Span<char> to, ref int written)
    {
        if (at + 1 == json.Length)
            return Broken;
        var c = json[at + 1] switch
        {
            (byte)'n' => '\n',
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'t' => '\t',
            (byte)'r' => '\r',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            _ => '\0',
        };
        if (c != '\0')
        {
            to[written++] = c;
            return at + 2;
        }

        if (!TryCode(json, at, out var code))
            return Broken;
        at += HexDigits + 2;
        to[written++] = code;
        if (!char.IsSurrogate(code))
            return at;
        if (!char.IsHighSurrogate(code) || !TryCode(json, at, out var second) || !char.IsLowSurrogate(second))
            return Broken;
        to[written++] = second;
        return at + HexDigits + 2;
    }

    private static bool TryCode(ReadOnlySpan<byte> json, int at, out char code)
    {
        code = default;
        var rest = json[at..];
        if (rest.Length < HexDigits + 2 || rest[0] != (byte)'\\' || rest[1] != (byte)'u')
            return false;
        foreach (var digit in rest.Slice(2, HexDigits))
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return false;
            code = (char)((code << 4) | (digit <= '9' ? digit - '0' : (digit & ~' ') - 'A' + 10));
        }

        return true;
    }
}
