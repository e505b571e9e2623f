namespace Credence.Postings.Reading;

/// <summary>An input of JSON records.</summary>
/// <param name="Input">The input.</param>
/// <param name="Map">Column map given by the person, or null.</param>
internal sealed record JsonFile(PostingInput Input, ColumnMap? Map)
{
    /// <summary>The file's name without its ending.</summary>
    public string Stem { get; } = Path.GetFileNameWithoutExtension(Input.Path);

    /// <summary>Name of the live board it is, or null.</summary>
    public string? LiveName { get; } = LiveBoard.TryParse(Input.Path)?.Name;
}
