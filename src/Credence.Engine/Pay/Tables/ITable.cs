namespace Credence.Pay.Tables;

/// <summary>A table of rows read once, from the first to the last.</summary>
internal interface ITable : IDisposable
{
    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Rows left out because they hold another number of fields than there are columns (count).</summary>
    public long Ragged { get; }

    /// <summary>Says, before the first row, which columns will be asked for (indices into <see cref="Names"/>).</summary>
    public void Choose(IReadOnlyList<int> columns);

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read();

    /// <summary>A field of the row, by its place among the chosen columns; empty where the table has nothing.</summary>
    public ReadOnlySpan<char> Field(int chosen);

    /// <summary>Place of the row, for messages: its line or number (1-based).</summary>
    public string Where { get; }
}
