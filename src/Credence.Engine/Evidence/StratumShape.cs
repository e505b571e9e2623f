namespace Credence.Evidence;

/// <summary>One stratum of labeled postings.</summary>
internal sealed record StratumShape(long Cases, int Labeled, bool Found = false, int There = 0);
