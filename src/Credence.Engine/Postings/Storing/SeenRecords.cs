using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Credence.Postings.Cleaning;
using Credence.Sources;

namespace Credence.Postings.Storing;

/// <summary>
/// Everything a store has seen: tells known records, exact duplicates and near duplicates. The files of records are what counts; the tables
/// are built from them when a store is opened and lie in scratch files, so that the process's own memory hardly grows with the store.
/// </summary>
internal sealed class SeenRecords : IDisposable
{
    private readonly string _folder;
    private readonly KeyTable _keys;
    private readonly BandTable _bands;
    private readonly Sketches _sketches = new();
    private readonly Candidates _candidates = new();
    private readonly uint _lastOfEarlierRuns;
    private RecordsWriter _next;
    private uint _records;
    private uint _documents;

    /// <exception cref="UnusableInputException">A file of records is not what was committed.</exception>
    internal SeenRecords(string folder, IReadOnlyList<RecordsFile> files, SourceCounts counts)
    {
        _folder = folder;
        Counts = counts;
        var documents = files.Sum(file => file.Documents);
        _keys = new KeyTable(folder, files.Sum(file => file.File.Rows) + documents);
        try
        {
            _bands = new BandTable(folder, documents * NearDuplicates.Bands);
        }
        catch
        {
            _keys.Dispose();
            throw;
        }

        _next = new RecordsWriter(folder, files.Count + 1);
        try
        {
            var bands = new BandBatch(_bands, documents * NearDuplicates.Bands);
            foreach (var file in files)
                Read(file, bands);
            bands.Flush();
        }
        catch
        {
            Dispose();
            throw;
        }

        _lastOfEarlierRuns = _records;
    }

    /// <summary>Records by source and novelty.</summary>
    internal SourceCounts Counts { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _next.Dispose();
        _sketches.Dispose();
        _bands.Dispose();
        _keys.Dispose();
    }

    /// <summary>Says what a record is, and remembers it.</summary>
    internal Recognition Recognize(RecordIdentity record)
    {
        var (seen, standsFor) = _keys.Find(record.Key);
        if (standsFor != 0)
            return new(seen <= _lastOfEarlierRuns ? Novelty.Known : Novelty.ExactDuplicate, standsFor);

        var recognition = OfText(record);
        _keys.Add(record.Key, ++_records, (uint)recognition.Document);
        _next.Add(new RecordRow(record, Counts.Add(record.Source, recognition.Novelty), recognition));
        return recognition;
    }

    /// <summary>Finishes a file of what was recognized since the last one, whose sketches are read from it from now on; null where nothing was.</summary>
    internal SealedRecords? Seal()
    {
        if (_next.IsEmpty)
            return null;
        var file = _next.Finish();
        _sketches.Add(file, MappedMemory.ReadOnly(Path.Combine(_folder, file.File.Name)));
        _next.Dispose();
        _next = new RecordsWriter(_folder, file.Number + 1);
        return Counts.Seal(file);
    }

    private Recognition OfText(RecordIdentity record)
    {
        var (_, same) = _keys.Find(record.TextHash);
        if (same != 0)
            return new(Novelty.ExactDuplicate, same);

        Span<uint> keys = stackalloc uint[NearDuplicates.Bands];
        keys = keys[..NearDuplicates.BandKeys(record.Signature, keys)];
        Span<uint> sharing = stackalloc uint[NearDuplicates.Bands * BandTable.MostPerKey];
        sharing = sharing[.._bands.Find(keys, sharing)];
        var near = _candidates.Nearest(record, sharing, _sketches, _next);
        _keys.Add(record.TextHash, 0, near ?? ++_documents);
        if (near is { } document)
            return new(Novelty.NearDuplicate, document);

        _next.Add(record.Signature, record.TitleWords);
        _bands.Add(keys, _documents);
        return new(Novelty.Distinct, _documents);
    }

    private void Read(RecordsFile file, BandBatch bands)
    {
        var path = Path.Combine(_folder, file.File.Name);
        var memory = MappedMemory.ReadOnly(path);
        _sketches.Add(file, memory);
        var bytes = memory.Span(0, (int)memory.Bytes);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.File.Sha256)
            throw StoreFiles.Broken(path, "holds other bytes than those that were stored");
        var rows = (int)file.File.Rows * RecordRow.Bytes;
        foreach (ref readonly var row in MemoryMarshal.Cast<byte, RecordRow>(bytes[..rows]))
        {
            _keys.Add(row.Key, ++_records, row.Document);
            if (row.Novelty != Novelty.ExactDuplicate)
                _keys.Add(row.TextHash, 0, row.Document);
        }

        Span<uint> keys = stackalloc uint[NearDuplicates.Bands];
        var sketches = MemoryMarshal.Cast<byte, ushort>(bytes[rows..]);
        for (; !sketches.IsEmpty; sketches = sketches[Sketch.Values..])
            bands.Add(keys[..NearDuplicates.BandKeys(sketches, keys)], ++_documents);
    }
}
