using System.Globalization;

namespace Credence.Sources;

/// <summary>One text of a YAML file with its place, for values that have an inner grammar.</summary>
/// <param name="Text">The text, quotes and escapes undone.</param>
/// <param name="IsPlain">True where it stands without quotes.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">Line of its first character or quote, from 1.</param>
/// <param name="Column">Column of its first character or quote, from 1.</param>
public sealed record YamlScalar(string Text, bool IsPlain, string Path, long Line, long Column)
{
    /// <summary><c>path:line:column</c> of the text.</summary>
    public string Where => WhereAt(0);

    /// <summary>True where it says that there is no value.</summary>
    public bool IsNull => IsPlain && Text is "" or "null" or "~";

    /// <summary>A complaint about the character at this offset of the text (exact where the text stands on one line without escapes).</summary>
    public UnusableInputException Wrong(int offset, string what) => new(WhereAt(offset), what, "Mend the value");

    private string WhereAt(int offset) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column + Math.Clamp(offset, 0, Text.Length) + (IsPlain || offset == 0 ? 0 : 1)}");
}
