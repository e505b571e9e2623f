using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Credence.Pages.Reading;

/// <summary>The filters of a PDF that text can pass through, with a limit on what all streams of a document inflate to; what images use is left alone.</summary>
internal sealed class LimitedFilters() : BaseFilterProvider(Filters())
{
    private const long MostInflated = 32L * 1024 * 1024;
    private const int MostRunLength = 256 * 1024;

    private static Dictionary<string, IFilter> Filters()
    {
        var flate = new Flate();
        var runLength = new RunLength();
        return new Dictionary<string, IFilter>(StringComparer.Ordinal)
        {
            [NameToken.FlateDecode.Data] = flate,
            [NameToken.FlateDecodeAbbreviation.Data] = flate,
            [NameToken.Ascii85Decode.Data] = new Ascii85Filter(),
            [NameToken.Ascii85DecodeAbbreviation.Data] = new Ascii85Filter(),
            [NameToken.AsciiHexDecode.Data] = new AsciiHexDecodeFilter(),
            [NameToken.AsciiHexDecodeAbbreviation.Data] = new AsciiHexDecodeFilter(),
            [NameToken.RunLengthDecode.Data] = runLength,
            [NameToken.RunLengthDecodeAbbreviation.Data] = runLength,
        };
    }

    private static PdfTooLargeException TooLarge() => new($"inflates to more than {MostInflated / (1024 * 1024)} MiB");

    private sealed class Flate : IFilter
    {
        private readonly FlateFilter _inner = new();
        private long _inflated;

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            _inflated += Length(input, MostInflated - _inflated);
            return _inflated > MostInflated ? throw TooLarge() : _inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>Bytes that come out, counted without keeping them; stops counting over the limit. Damaged streams count as far as they go.</summary>
        private static long Length(Memory<byte> input, long limit)
        {
            var buffer = new byte[64 * 1024];
            var length = 0L;
            using var inflated = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            try
            {
                for (var read = inflated.Read(buffer); read > 0 && length <= limit; read = inflated.Read(buffer))
                    length += read;
            }
            catch (InvalidDataException)
            {
                return length;
            }

            return length;
        }
    }

    private sealed class RunLength : IFilter
    {
        private readonly RunLengthFilter _inner = new();

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            input.Length > MostRunLength ? throw TooLarge() : _inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }
}
