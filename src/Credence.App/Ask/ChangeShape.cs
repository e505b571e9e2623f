namespace Credence.App.Ask;

/// <summary>One changed answer; from is null where none was given.</summary>
internal sealed record ChangeShape(string Question, string? From, string To);
