namespace Credence.App.Evidence;

/// <summary>One corpus.</summary>
internal sealed record SourceShape(string Source, int Postings, DateOnly? From, DateOnly? To);
