namespace Credence.Claims.Checks;

/// <summary>Which certifications a rank is among.</summary>
public enum RankAmong
{
    /// <summary>Certifications of the catalog: those on AI and what belongs to it.</summary>
    Catalog,

    /// <summary>Every certification that is named.</summary>
    Named,
}
