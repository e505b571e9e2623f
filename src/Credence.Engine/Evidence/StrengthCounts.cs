namespace Credence.Evidence;

/// <summary>Postings by how strongly they ask; each counts once, at its strongest.</summary>
/// <param name="Required">Must have (count).</param>
/// <param name="Preferred">Nice to have (count).</param>
/// <param name="Mentioned">Talked about (count).</param>
/// <param name="Negated">Only said not to be needed (count); no demand.</param>
public readonly record struct StrengthCounts(int Required, int Preferred, int Mentioned, int Negated)
{
    /// <summary>Postings that ask for it or talk about it (count); negated ones are not among them.</summary>
    public int Demand => Required + Preferred + Mentioned;
}
