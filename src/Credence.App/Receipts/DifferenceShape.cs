namespace Credence.App.Receipts;

/// <summary>One thing in which two questions, or what they rest on, differ; null where it was not given.</summary>
internal sealed record DifferenceShape(string Name, string? Old, string? New, bool Tried);
