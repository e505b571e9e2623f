namespace Credence.App.Ingest;

/// <summary>Duplicates among the accepted records.</summary>
internal sealed record DuplicatesShape(long Exact, long Near);
