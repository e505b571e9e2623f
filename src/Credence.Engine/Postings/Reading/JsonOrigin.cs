namespace Credence.Postings.Reading;

/// <summary>Where a JSON record stands, for what it leaves out itself.</summary>
/// <param name="File">The input it is in.</param>
/// <param name="Unit">What is counted there: <c>line</c> or <c>record</c>.</param>
/// <param name="Number">Which of them it is, from 1.</param>
/// <param name="Employer">Name the surrounding object gives for all of its records, or null.</param>
internal sealed record JsonOrigin(JsonFile File, string Unit, long Number, string? Employer)
{
    /// <summary>Corpus or live board.</summary>
    public string Source => File.Input.Source;

    /// <summary>File and record, for messages.</summary>
    public string Where => $"{File.Input.Path}:{Unit} {Number}";

    /// <summary>The file's name without its ending; collections of Ashby boards keep one employer per file.</summary>
    public string FileStem => File.Stem;

    /// <summary>Name of the live board it was fetched from, or null.</summary>
    public string? LiveName => File.LiveName;

    /// <summary>Column map given by the person, or null.</summary>
    public ColumnMap? Map => File.Map;
}
