using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Credence.Postings.Storing;

/// <summary>A prepared statement with the parameters <c>$0</c>, <c>$1</c> …</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    internal Statement(Manifest manifest, string sql, int parameters)
    {
        _command = manifest.Command(sql);
        for (var i = 0; i < parameters; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i.ToString(CultureInfo.InvariantCulture) });
        _command.Prepare();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    internal void Run(params ReadOnlySpan<object> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    internal SqliteDataReader Read(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return _command.ExecuteReader();
    }

    private void Bind(ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i];
    }
}
