namespace Credence.App.Ask;

/// <summary>A range with its source; low and high are null with a reason where unknown; a note says what to know about a known one.</summary>
internal sealed record FigureShape(double? Low, double? High, string? Source, string? Date, string? Grade, string? Reason, string? Note);
