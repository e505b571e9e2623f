using Credence.Sources;
using ParquetSharp;

namespace Credence.Resumes.Unlocking;

/// <summary>Reads single columns of one part of a store without copying texts; other columns are never touched.</summary>
internal sealed class PartReader : IDisposable
{
    private const int BatchRows = 1024;

    private readonly ParquetFileReader _file;
    private readonly string _path;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly short[] _definitions = new short[BatchRows];
    private readonly short[] _repetitions = new short[BatchRows];
    private readonly ByteArray[] _texts = new ByteArray[BatchRows];

    /// <exception cref="UnusableInputException">It is no Parquet file.</exception>
    internal PartReader(string path)
    {
        _path = path;
        try
        {
            _file = new ParquetFileReader(path);
        }
        catch (ParquetException wrong)
        {
            throw new UnusableInputException(path, $"cannot be read ({wrong.Message.ReplaceLineEndings(" ").TrimEnd('.')})", "Restore it from a backup, or ingest again into a new folder");
        }

        var schema = _file.FileMetaData.Schema;
        for (var column = 0; column < schema.NumColumns; column++)
            _columns[schema.Column(column).Path.ToDotString().Split('.')[0]] = column;
        Rows = checked((int)_file.FileMetaData.NumRows);
    }

    internal delegate void TextHandler(int row, ReadOnlySpan<byte> utf8);

    /// <summary>Rows of the part (count).</summary>
    internal int Rows { get; }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>Hands over every text of a column, or every element of a column of lists, with its row; rows without one are passed over.</summary>
    internal void Texts(string name, TextHandler handle) => Each<ByteArray>(name, _texts, (row, text) =>
    {
        unsafe
        {
            handle(row, new ReadOnlySpan<byte>((void*)text.Pointer, text.Length));
        }
    });

    /// <summary>The numbers of a column; null where a row has none.</summary>
    internal T?[] Numbers<T>(string name) where T : unmanaged
    {
        var numbers = new T?[Rows];
        Each<T>(name, new T[BatchRows], (row, number) => numbers[row] = number);
        return numbers;
    }

    private void Each<T>(string name, T[] values, Action<int, T> handle) where T : unmanaged
    {
        if (!_columns.TryGetValue(name, out var index))
            throw new UnusableInputException(_path, $"has no column '{name}'", "Ingest the postings again into a new store");
        var most = _file.FileMetaData.Schema.Column(index).MaxDefinitionLevel;
        var repeats = _file.FileMetaData.Schema.Column(index).MaxRepetitionLevel > 0;
        var row = -1;
        for (var part = 0; part < _file.FileMetaData.NumRowGroups; part++)
        {
            using var group = _file.RowGroup(part);
            using var column = (ColumnReader<T>)group.Column(index);
            while (column.HasNext)
            {
                var levels = column.ReadBatch(BatchRows, _definitions, _repetitions, values, out _);
                for (int level = 0, value = 0; level < levels; level++)
                {
                    if (!repeats || _repetitions[level] == 0)
                        row++;
                    if (most == 0 || _definitions[level] == most)
                        handle(row, values[value++]);
                }
            }
        }
    }
}
