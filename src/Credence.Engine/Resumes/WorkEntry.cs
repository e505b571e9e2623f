namespace Credence.Resumes;

/// <summary>One position held.</summary>
/// <param name="Employer">Who employed them.</param>
/// <param name="Title">What as.</param>
/// <param name="Location">Where.</param>
/// <param name="Period">When.</param>
/// <param name="Summary">What it was about, in running text.</param>
/// <param name="Highlights">What was done, point by point.</param>
public sealed record WorkEntry(Stated<string>? Employer, Stated<string>? Title, Stated<string>? Location, Period Period, Stated<string>? Summary, IReadOnlyList<Stated<string>> Highlights);
