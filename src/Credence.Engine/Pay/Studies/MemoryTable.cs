using System.Globalization;
using Credence.Pay.Tables;

namespace Credence.Pay.Studies;

/// <summary>Rows in memory, read as a table.</summary>
internal sealed class MemoryTable(StudyRows rows) : ITable
{
    private IReadOnlyList<int> _chosen = [];
    private int _at = -1;

    /// <inheritdoc/>
    public string Path => rows.Path;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names => rows.Names;

    /// <inheritdoc/>
    public long Ragged => 0;

    /// <inheritdoc/>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"kept row {_at + 1}");

    /// <inheritdoc/>
    public void Choose(IReadOnlyList<int> columns) => _chosen = [.. columns];

    /// <inheritdoc/>
    public bool Read() => ++_at < rows.Rows.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int chosen) => rows.Rows[_at][_chosen[chosen]];

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
