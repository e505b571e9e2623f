namespace Credence.Postings.Reading;

/// <summary>Where a JSON record stands, for what it leaves out itself.</summary>
/// <param name="Source">Corpus or live board.</param>
/// <param name="Where">File and record, for messages.</param>
/// <param name="Employer">Name the surrounding object gives for all of its records, or null.</param>
/// <param name="FileStem">The file's name without its ending; collections of Ashby boards keep one employer per file.</param>
/// <param name="LiveName">Name of the live board it was fetched from, or null.</param>
/// <param name="Map">Column map given by the person, or null.</param>
internal sealed record JsonOrigin(string Source, string Where, string? Employer, string FileStem, string? LiveName, ColumnMap? Map)
{
    /// <summary>The place of one record of an input.</summary>
    public static JsonOrigin Of(PostingInput input, string where, string? employer, ColumnMap? map) =>
        new(input.Source, where, employer, Path.GetFileNameWithoutExtension(input.Path), LiveBoard.TryParse(input.Path)?.Name, map);
}
