namespace Credence.App.Catalog;

/// <summary>One value of a contradiction with its source.</summary>
internal sealed record ConflictValueShape(string Value, bool Chosen, string Source, string? Date, string Grade, bool Suspect);
