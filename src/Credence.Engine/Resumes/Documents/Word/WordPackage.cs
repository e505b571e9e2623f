using System.IO.Compression;

namespace Credence.Resumes.Documents.Word;

/// <summary>The parts of a Word document, opened one by one as streams that stop at a limit; no part is ever written anywhere.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostEntries = 2_000;
    private const long MostInflated = 64L * 1024 * 1024;
    private const long MostInPart = 16L * 1024 * 1024;
    private const int MostRatio = 200;
    private const int SmallPart = 256 * 1024;
    private const int UnixLink = 0xA000;
    private const int UnixKind = 0xF000;
    private const string Mend = "Save it again as Word document or PDF";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private WordPackage(ZipArchive archive) => _archive = archive;

    /// <summary>Opens a package and looks at its list of parts.</summary>
    /// <exception cref="DocumentTroubleException">It is damaged, or not what a Word document may be.</exception>
    internal static WordPackage Open(ReadOnlyMemory<byte> bytes)
    {
        if (EntriesSaid(bytes.Span) > MostEntries)
            throw TooMany();
        WordPackage package;
        try
        {
            package = new WordPackage(new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read));
            package.Look();
        }
        catch (InvalidDataException)
        {
            throw Trouble("corrupt", "is a Word document that is damaged or cut off");
        }

        return package;
    }

    /// <summary>Whether there is such a part.</summary>
    internal bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Names of parts that begin so, in ordinal order.</summary>
    internal IEnumerable<string> Parts(string beginning) => _entries.Keys.Where(name => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>A part's bytes; reading more than is allowed throws.</summary>
    internal Stream Read(string part)
    {
        var entry = _entries[part];
        return new CappedStream(entry.Open(), Math.Min(MostInPart, Math.Max(SmallPart, entry.CompressedLength * MostRatio)));
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    internal static DocumentTroubleException Trouble(string code, string what) => new(new Refusal(code, what, Mend));

    private void Look()
    {
        if (_archive.Entries.Count > MostEntries)
            throw TooMany();
        var inflated = 0L;
        foreach (var entry in _archive.Entries)
        {
            inflated += Math.Max(0, entry.Length);
            if (((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink)
                throw Trouble("link_entry", "is a Word document with a part that is a link to another file");
            if (!_entries.TryAdd(entry.FullName, entry))
                throw Trouble("duplicate_entry", "is a Word document that has two parts of one name, so that two programs could read different texts");
        }

        if (inflated > MostInflated)
            throw TooLarge();
        if (!Has("[Content_Types].xml"))
            throw new DocumentTroubleException(new Refusal("unsupported", "is a packed file but no Word document", "Give a PDF, Word, text, Markdown or JSON Resume file"));
    }

    private static DocumentTroubleException TooLarge() => Trouble("too_large_uncompressed", $"is a Word document that inflates to more than {MostInflated / (1024 * 1024)} MiB, or more than {MostInPart / (1024 * 1024)} MiB in one part");

    private static DocumentTroubleException TooMany() => Trouble("too_many_entries", $"is a Word document of more than {MostEntries:N0} parts");

    /// <summary>How many parts the end of the package says there are; read before anything is made of them.</summary>
    private static int EntriesSaid(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf("PK\u0005\u0006"u8);
        return end < 0 || end + 12 > bytes.Length ? 0 : bytes[end + 10] | (bytes[end + 11] << 8);
    }

    private sealed class CappedStream(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        private int Count(int read)
        {
            _read += read;
            return _read > most ? throw TooLarge() : read;
        }
    }
}
