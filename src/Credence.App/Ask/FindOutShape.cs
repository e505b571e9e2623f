namespace Credence.App.Ask;

/// <summary>Something worth finding out first, with what knowing it is worth (US dollars).</summary>
internal sealed record FindOutShape(string Input, string About, string Text, string? Question, double Usd);
