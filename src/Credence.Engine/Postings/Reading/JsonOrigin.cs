namespace Credence.Postings.Reading;

/// <summary>Where a JSON record stands, for what it leaves out itself.</summary>
/// <param name="Source">Corpus or live board.</param>
/// <param name="Where">File and record, for messages.</param>
/// <param name="Employer">Name the surrounding object gives for all of its records, or null.</param>
/// <param name="Board">File's stem or live board's name: the employer's short name where the payload has none.</param>
/// <param name="Map">Column map given by the person, or null.</param>
internal sealed record JsonOrigin(string Source, string Where, string? Employer, string Board, ColumnMap? Map);
