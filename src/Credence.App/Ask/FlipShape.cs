namespace Credence.App.Ask;

/// <summary>A smallest change of answers that leads to another outcome.</summary>
internal sealed record FlipShape(string Outcome, string OutcomeText, IReadOnlyList<ChangeShape> Changes);
