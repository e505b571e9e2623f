namespace Credence.App.Ask;

/// <summary>One changed answer that leads to another sentence at the top.</summary>
internal sealed record VerdictFlipShape(string Question, string? From, string To, string Verdict, string VerdictRow);
