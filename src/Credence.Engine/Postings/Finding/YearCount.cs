namespace Credence.Postings.Finding;

/// <summary>A number of years as written.</summary>
/// <param name="Low">The number, or the lower end (years).</param>
/// <param name="High">Upper end of a range, or null.</param>
/// <param name="IsOpen">Whether it is written as a least number (<c>3+</c>).</param>
/// <param name="Start">Offset of its first character.</param>
internal readonly record struct YearCount(int Low, int? High, bool IsOpen, int Start);
