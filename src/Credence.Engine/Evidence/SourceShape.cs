namespace Credence.Evidence;

/// <summary>One corpus of a snapshot.</summary>
internal sealed record SourceShape(string Source, int Postings, DateOnly? From = null, DateOnly? To = null);
