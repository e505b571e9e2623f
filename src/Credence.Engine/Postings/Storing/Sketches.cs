using System.Runtime.InteropServices;

namespace Credence.Postings.Storing;

/// <summary>The sketches of all distinct postings by their numbers: those committed are read from their files, those since the last commit from the writer.</summary>
internal sealed class Sketches : IDisposable
{
    private readonly List<(uint First, MappedMemory File, long Offset)> _files = [];
    private uint _committed;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, file, _) in _files)
            file.Dispose();
    }

    /// <summary>Takes over a mapped file of records.</summary>
    internal void Add(RecordsFile records, MappedMemory file)
    {
        _files.Add((_committed + 1, file, records.File.Rows * RecordRow.Bytes));
        _committed += (uint)records.Documents;
    }

    /// <summary>The sketch of a posting.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="since">Holds the postings since the last commit.</param>
    internal Sketch Of(uint document, RecordsWriter since)
    {
        if (document > _committed)
            return new Sketch(since.SketchAt((int)(document - _committed) - 1));
        var (low, high) = (0, _files.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _files[middle].First <= document ? (middle, high) : (low, middle - 1);
        }

        var (first, file, offset) = _files[low];
        return new Sketch(MemoryMarshal.Cast<byte, ushort>(file.Span(offset + ((long)(document - first) * Sketch.Bytes), Sketch.Bytes)));
    }
}
