namespace Credence.App.Ingest;

/// <summary>Input that could not be used.</summary>
internal sealed record IngestProblemShape(string Where, string What, string Next, long Records);
