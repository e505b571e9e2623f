namespace Credence.Postings.Finding;

/// <summary>A number of years of experience that a text asks for.</summary>
/// <param name="Low">Fewest (years).</param>
/// <param name="High">Upper end where a range is asked for (years).</param>
/// <param name="Start">First UTF-16 offset of the number.</param>
/// <param name="End">Offset after the word for years.</param>
public readonly record struct YearAsk(int Low, int? High, int Start, int End);
