using System.Runtime.InteropServices;
using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>Everything a store has seen, in its manifest: tells known records, exact duplicates and near duplicates. Memory does not grow with it.</summary>
internal sealed class SeenRecords : IDisposable
{
    private readonly Statement _findRecord;
    private readonly Statement _addRecord;
    private readonly Statement _findText;
    private readonly Statement _addText;
    private readonly Statement _findCandidates;
    private readonly Statement _addSignature;
    private readonly Statement _addBand;
    private readonly Dictionary<string, long> _sources = new(StringComparer.Ordinal);
    private readonly Statement _addSource;
    private readonly long _lastOfEarlierRuns;
    private long _records;
    private long _documents;

    internal SeenRecords(Manifest manifest)
    {
        _findRecord = new(manifest, "SELECT record, document FROM records WHERE key = $0", 1);
        _addRecord = new(manifest, "INSERT INTO records VALUES ($0, $1, $2, $3, $4)", 5);
        _findText = new(manifest, "SELECT document FROM texts WHERE hash = $0", 1);
        _addText = new(manifest, "INSERT INTO texts VALUES ($0, $1)", 2);
        var keys = string.Join(", ", Enumerable.Range(0, NearDuplicates.Bands).Select(band => "$" + band));
        _findCandidates = new(manifest, $"SELECT document, signature FROM signatures WHERE document IN (SELECT document FROM bands WHERE key IN ({keys})) ORDER BY document", NearDuplicates.Bands);
        _addSignature = new(manifest, "INSERT INTO signatures VALUES ($0, $1)", 2);
        _addBand = new(manifest, "INSERT OR IGNORE INTO bands VALUES ($0, $1)", 2);
        _addSource = new(manifest, "INSERT INTO sources VALUES ($0, $1)", 2);
        _lastOfEarlierRuns = _records = manifest.Number("SELECT coalesce(max(record), 0) FROM records");
        _documents = manifest.Number("SELECT coalesce(max(document), 0) FROM signatures");
        ReadSources(manifest);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_findRecord, _addRecord, _findText, _addText, _findCandidates, _addSignature, _addBand, _addSource])
            statement.Dispose();
    }

    /// <summary>Says what a record is, and remembers it.</summary>
    internal Recognition Recognize(RecordIdentity record)
    {
        using (var found = _findRecord.Read(record.Key))
        {
            if (found.Read())
                return new(found.GetInt64(0) <= _lastOfEarlierRuns ? Verdict.Known : Verdict.ExactDuplicate, found.GetInt64(1));
        }

        var recognition = OfText(record);
        _addRecord.Run(++_records, record.Key, SourceNumber(record.Source), (int)recognition.Verdict, recognition.Document);
        return recognition;
    }

    private Recognition OfText(RecordIdentity record)
    {
        using (var found = _findText.Read(record.TextHash))
        {
            if (found.Read())
                return new(Verdict.ExactDuplicate, found.GetInt64(0));
        }

        var bands = NearDuplicates.BandKeys(record.Signature);
        var near = Nearest(record.Signature, bands);
        _addText.Run(record.TextHash, near ?? ++_documents);
        if (near is { } document)
            return new(Verdict.NearDuplicate, document);

        _addSignature.Run(_documents, MemoryMarshal.AsBytes<uint>(record.Signature).ToArray());
        foreach (var band in bands)
            _addBand.Run(band, _documents);
        return new(Verdict.Distinct, _documents);
    }

    /// <summary>The most similar posting that is a near duplicate; the earliest of several; null for none.</summary>
    private long? Nearest(uint[] signature, long[] bands)
    {
        using var candidates = _findCandidates.Read([.. bands.Cast<object>()]);
        long? nearest = null;
        var best = 0.0;
        while (candidates.Read())
        {
            var similarity = MinHash.Similarity(signature, MemoryMarshal.Cast<byte, uint>((byte[])candidates[1]));
            if (similarity >= NearDuplicates.Threshold && similarity > best)
                (nearest, best) = (candidates.GetInt64(0), similarity);
        }

        return nearest;
    }

    private long SourceNumber(string name)
    {
        if (!_sources.TryGetValue(name, out var number))
        {
            _sources.Add(name, number = _sources.Count + 1);
            _addSource.Run(number, name);
        }

        return number;
    }

    private void ReadSources(Manifest manifest)
    {
        using var command = manifest.Command("SELECT name, source FROM sources");
        using var rows = command.ExecuteReader();
        while (rows.Read())
            _sources.Add(rows.GetString(0), rows.GetInt64(1));
    }
}
