using System.Buffers;
using System.Text;

namespace Credence.Postings.Reading;

/// <summary>Tells the encoding of a text by its first bytes: a byte order mark, the pattern of UTF-16, validity as UTF-8, then Shift-JIS or Windows-1252.</summary>
internal static class CharacterSet
{
    private const int ShiftJisPage = 932;
    private const int WesternPage = 1252;
    private const int ToleratedShare = 20;

    /// <summary>The encoding, or null where the bytes are no text.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8;
        if (sample.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode;
        if (sample.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode;
        if (sample.Contains((byte)0))
            return Utf16(sample);
        var (valid, broken) = CountUtf8(sample);
        if (broken == 0 || valid > broken)
            return Utf8;
        return LooksJapanese(sample) ? Page(ShiftJisPage) : Page(WesternPage);
    }

    /// <summary>UTF-8 without a byte order mark; broken bytes become U+FFFD.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The encoding a page names, or null where the name is unknown.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Page(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!;

    /// <summary>Latin text in UTF-16 has its zeros in every other place; anything else with zeros is binary.</summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if ((i & 1) == 0)
                even++;
            else
                odd++;
        }

        var quarter = sample.Length / 4;
        if (odd > quarter && even == 0)
            return Encoding.Unicode;
        return even > quarter && odd == 0 ? Encoding.BigEndianUnicode : StrayZeros(sample, even + odd);
    }

    /// <summary>A few zeros in a text that is otherwise readable do not make it binary.</summary>
    private static UTF8Encoding? StrayZeros(ReadOnlySpan<byte> sample, int zeros)
    {
        const int perZero = 100;
        var controls = 0;
        foreach (var b in sample)
        {
            if (b is < 0x20 and not (0 or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
                controls++;
        }

        var fewZeros = zeros <= 1 + (sample.Length / perZero);
        return fewZeros && controls == 0 && CountUtf8(sample).Broken == 0 ? (UTF8Encoding)Utf8 : null;
    }

    /// <summary>Whole characters of more than one byte, and bytes that belong to none; a character cut off by the sample's end counts as neither.</summary>
    private static (int Valid, int Broken) CountUtf8(ReadOnlySpan<byte> sample)
    {
        var (valid, broken) = (0, 0);
        while (!sample.IsEmpty)
        {
            var ascii = sample.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0 ? at : sample.Length;
            sample = sample[ascii..];
            if (sample.IsEmpty)
                break;
            switch (Rune.DecodeFromUtf8(sample, out _, out var length))
            {
                case OperationStatus.Done:
                    valid++;
                    break;
                case OperationStatus.NeedMoreData:
                    return (valid, broken);
                default:
                    broken++;
                    break;
            }

            sample = sample[length..];
        }

        return (valid, broken);
    }

    /// <summary>Nearly every byte must belong to a Shift-JIS character, and kana must be among them: Western accents alone can look like rare kanji.</summary>
    private static bool LooksJapanese(ReadOnlySpan<byte> sample)
    {
        var strict = CodePagesEncodingProvider.Instance.GetEncoding(ShiftJisPage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
        var (kana, kanji, broken) = (0, 0, 0);
        foreach (var c in strict.GetString(sample))
        {
            if (c is >= '\u3040' and <= '\u30FA' or '\u30FC')
                kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF')
                kanji++;
            else if (c == '\uFFFD')
                broken++;
        }

        return kana > 0 && broken <= (kana + kanji) / ToleratedShare;
    }
}
