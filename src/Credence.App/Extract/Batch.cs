namespace Credence.App.Extract;

/// <summary>Some lines, converted together.</summary>
internal sealed class Batch
{
    private readonly List<Line> _lines = [];

    internal int Count => _lines.Count;

    internal MemoryStream Output { get; } = new();

    /// <summary>Line numbers (from 1) with what is wrong there.</summary>
    internal List<(long Line, string What)> Wrong { get; } = [];

    internal void Add(Line line) => _lines.Add(line);

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
