namespace Credence.Portfolio.Skills;

/// <summary>Numbers of lines by place.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    internal LineNumbers(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            _starts.Add(at + 1);
    }

    /// <summary>The line (1 or more) of a place (UTF-16 units from the start).</summary>
    internal int Of(int place) => _starts.BinarySearch(place) is >= 0 and var line ? line + 1 : ~_starts.BinarySearch(place);
}
