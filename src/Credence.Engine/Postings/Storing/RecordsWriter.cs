using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Credence.Postings.Storing;

/// <summary>
/// Writes the next file of records: rows go to a temporary file as they come, sketches wait for the end. A file depends on the records alone,
/// so that an interrupted run, repeated, writes the same bytes.
/// </summary>
internal sealed class RecordsWriter : IDisposable
{
    private const int RowsAtOnce = 1024;

    private readonly string _folder;
    private readonly string _name;
    private readonly RecordRow[] _rows = new RecordRow[RowsAtOnce];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private FileStream? _file;
    private ushort[] _sketches = new ushort[64 * Sketch.Values];
    private long _records;
    private long _bytes;

    internal RecordsWriter(string folder, int number)
    {
        _folder = folder;
        _name = RecordsFile.FileName(number);
        Number = number;
    }

    internal int Number { get; }

    /// <summary>Distinct postings so far (count).</summary>
    internal int Documents { get; private set; }

    internal bool IsEmpty => _records == 0;

    private string Temporary => Path.Combine(_folder, _name + RecordsFile.TemporaryEnding);

    /// <summary>What was not finished is gone.</summary>
    public void Dispose()
    {
        _hash.Dispose();
        if (_file is null)
            return;
        _file.Dispose();
        File.Delete(Temporary);
    }

    internal void Add(RecordRow row)
    {
        _rows[(int)(_records++ % RowsAtOnce)] = row;
        if (_records % RowsAtOnce == 0)
            Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    internal void Add(ReadOnlySpan<ushort> signature, ReadOnlySpan<ushort> titleWords)
    {
        if ((Documents + 1) * Sketch.Values > _sketches.Length)
            Array.Resize(ref _sketches, 2 * _sketches.Length);
        var sketch = _sketches.AsSpan(Documents++ * Sketch.Values, Sketch.Values);
        signature.CopyTo(sketch);
        titleWords.CopyTo(sketch[signature.Length..]);
    }

    /// <summary>The sketch of the posting that came so many after the first of this file.</summary>
    internal ReadOnlySpan<ushort> SketchAt(int index) => _sketches.AsSpan(index * Sketch.Values, Sketch.Values);

    /// <summary>Writes the rest, syncs and renames; the file counts only when the manifest names it.</summary>
    internal RecordsFile Finish()
    {
        Write(MemoryMarshal.AsBytes(_rows.AsSpan(0, (int)(_records % RowsAtOnce))));
        Write(MemoryMarshal.AsBytes(_sketches.AsSpan(0, Documents * Sketch.Values)));
        _file!.Flush(flushToDisk: true);
        _file.Dispose();
        _file = null;
        File.Move(Temporary, Path.Combine(_folder, _name), overwrite: true);
        return new RecordsFile(Number, new PartFile(_name, Convert.ToHexStringLower(_hash.GetHashAndReset()), _records, _bytes), Documents);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _file ??= new FileStream(Temporary, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _file.Write(bytes);
        _hash.AppendData(bytes);
        _bytes += bytes.Length;
    }
}
