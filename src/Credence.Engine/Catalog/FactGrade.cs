namespace Credence.Catalog;

/// <summary>How much weight a fact's source carries, strongest first.</summary>
public enum FactGrade
{
    /// <summary>Stated by the provider itself.</summary>
    Official,

    /// <summary>Stated by a repository at a commit whose day is fixed.</summary>
    DatedCommit,

    /// <summary>Stated by somebody else's page.</summary>
    ThirdParty,

    /// <summary>Stated by one of the three articles this work started from.</summary>
    Seed,
}
