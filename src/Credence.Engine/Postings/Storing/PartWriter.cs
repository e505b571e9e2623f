using System.Security.Cryptography;
using ParquetSharp;
using ParquetSharp.IO;
using ParquetSharp.Schema;

namespace Credence.Postings.Storing;

/// <summary>
/// Writes a batch of postings as a pair of Parquet files: made in memory, written to temporary names, synced, renamed. The same batch gives the same bytes.
/// </summary>
internal sealed class PartWriter(string folder) : IDisposable
{
    private const int FirstCapacity = 4 << 20;

    private readonly MemoryStream _file = new(FirstCapacity);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>Writes and renames both files; they count only when the manifest names them.</summary>
    internal Part Write(int number, IReadOnlyList<StoredPosting> batch, string vocabulary)
    {
        var postings = Write(Part.FileName(Part.PostingsTable, number), PartSchema.Postings(), batch.Count, group => PartRows.WritePostings(group, batch));
        var mentions = Write(Part.FileName(Part.MentionsTable, number), PartSchema.Mentions(), batch.Sum(posting => posting.Findings.Mentions.Count), group => PartRows.WriteMentions(group, batch));
        foreach (var file in (PartFile[])[postings, mentions])
            File.Move(InFolder(file.Name) + Part.TemporaryEnding, InFolder(file.Name), overwrite: true);
        Durable.FlushFolder(folder);
        return new Part(number, postings, mentions, vocabulary);
    }

    private PartFile Write(string name, GroupNode schema, long rows, Action<RowGroupWriter> write)
    {
        _file.SetLength(0);
        using (var output = new ManagedOutputStream(_file, leaveOpen: true))
        using (schema)
        using (var properties = PartSchema.Properties())
        using (var parquet = new ParquetFileWriter(output, schema, properties))
        {
            using (var group = parquet.AppendRowGroup())
                write(group);
            parquet.Close();
        }

        var bytes = _file.GetBuffer().AsSpan(0, (int)_file.Length);
        Durable.WriteFile(InFolder(name) + Part.TemporaryEnding, bytes);
        return new PartFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), rows, bytes.Length);
    }

    private string InFolder(string name) => Path.Combine(folder, name);
}
