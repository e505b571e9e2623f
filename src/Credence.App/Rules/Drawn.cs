namespace Credence.App.Rules;

/// <summary>A drawing, or why the call cannot have one.</summary>
/// <param name="Rules">Id of what was drawn.</param>
/// <param name="Version">Its version.</param>
/// <param name="Outcome">Id of the outcome of the answers given; null for tables, without answers, and where they leave several open.</param>
/// <param name="Marked">Ids of the questions on the path, or of the rows that hold.</param>
/// <param name="Text">The drawing.</param>
/// <param name="Refused">What is wrong with the call; null where nothing is.</param>
internal sealed record Drawn(string Rules, int Version, string? Outcome, IReadOnlyList<string> Marked, string Text, string? Refused)
{
    internal static Drawn Not(string why) => new("", 0, null, [], "", why);
}
