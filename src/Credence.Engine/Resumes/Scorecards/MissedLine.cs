namespace Credence.Resumes.Scorecards;

/// <summary>One row of the table that does not hold, of those that together come to the most points.</summary>
/// <param name="Row">Its id.</param>
/// <param name="Criterion">What it is about.</param>
/// <param name="Adds">What it would add to the points there are, in place of what is there for the same criterion.</param>
/// <param name="Text">Why, in a sentence.</param>
/// <param name="Source">Who says so.</param>
/// <param name="IsKnown">Whether the résumé states what it asks for, so that it certainly does not hold.</param>
public sealed record MissedLine(string Row, string Criterion, decimal Adds, string Text, string Source, bool IsKnown);
