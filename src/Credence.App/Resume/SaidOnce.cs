using System.Text;

namespace Credence.App.Resume;

/// <summary>Remembers what one answer has said, so that it says no sentence twice.</summary>
internal sealed class SaidOnce
{
    private readonly StringBuilder _said = new();

    /// <summary>Remembers a text.</summary>
    internal void Add(string text) => _said.AppendLine(text);

    /// <summary>The parts that were not said before, in one text; null where none is left. They count as said from now on.</summary>
    internal string? New(IReadOnlyList<string> parts)
    {
        var before = _said.ToString();
        var left = parts.Where(part => !before.Contains(part, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        left.ForEach(Add);
        return left.Count == 0 ? null : string.Join(' ', left);
    }
}
