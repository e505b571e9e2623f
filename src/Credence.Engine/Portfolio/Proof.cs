using System.Globalization;

namespace Credence.Portfolio;

/// <summary>What a finding rests on.</summary>
/// <param name="Path">Path in the repository with slashes between; empty for the history.</param>
/// <param name="Line">Line (1 or more); null for the whole file.</param>
/// <param name="Text">What stands there, cut short.</param>
public sealed record Proof(string Path, int? Line, string Text)
{
    /// <summary><c>path:line</c>, as editors take it.</summary>
    public string Where => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}") : Path;
}
