namespace Credence.App.Check;

/// <summary>A red flag as a page shows it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">What kind of flag.</param>
/// <param name="Why">Why that matters.</param>
/// <param name="Quote">The page's own words.</param>
/// <param name="Where">Where they stand.</param>
/// <param name="IsMarked">Whether they are marked in the text shown.</param>
public sealed record FindingView(int Number, string Title, string Why, string Quote, string Where, bool IsMarked);
