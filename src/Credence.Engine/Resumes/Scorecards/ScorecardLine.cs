namespace Credence.Resumes.Scorecards;

/// <summary>One row of the table that holds.</summary>
/// <param name="Row">Its id.</param>
/// <param name="Criterion">What it is about.</param>
/// <param name="Points">What it adds.</param>
/// <param name="Text">Why, in a sentence.</param>
/// <param name="Source">Who says so.</param>
public sealed record ScorecardLine(string Row, string Criterion, decimal Points, string Text, string Source);
