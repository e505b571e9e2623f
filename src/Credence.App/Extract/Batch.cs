namespace Credence.App.Extract;

/// <summary>Some lines, converted together.</summary>
internal sealed class Batch
{
    private const int MostLines = 32;
    private const int MostBytes = 1024 * 1024;

    private readonly List<Line> _lines = [];
    private long _bytes;

    /// <summary>Enough lines, or enough bytes, to be worth a thread's turn: long lines do not add up in memory.</summary>
    internal bool IsFull => _lines.Count == MostLines || _bytes >= MostBytes;

    internal MemoryStream Output { get; } = new();

    /// <summary>Line numbers (from 1) with what is wrong there.</summary>
    internal List<(long Line, string What)> Wrong { get; } = [];

    internal void Add(Line line)
    {
        _lines.Add(line);
        _bytes += line.Bytes.Length;
    }

    internal Batch Convert(Extraction conversion)
    {
        foreach (var line in _lines)
        {
            var before = Output.Length;
            var what = line.Wrong ?? conversion.Convert(line.Bytes, Output);
            if (what is null)
                continue;
            Output.SetLength(before);
            Output.Position = before;
            Wrong.Add((line.Number, what));
        }

        _lines.Clear();
        return this;
    }
}
