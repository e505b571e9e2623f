namespace Credence.Sources;

/// <summary>What sort of outside thing a fact comes from.</summary>
public enum SourceKind
{
    /// <summary>Page or document of the provider itself.</summary>
    Official,

    /// <summary>The provider's page, read through somebody else's copy.</summary>
    OfficialMirror,

    /// <summary>A repository at a commit, so that the day and the text are fixed.</summary>
    DatedCommit,

    /// <summary>Somebody else's page.</summary>
    ThirdParty,

    /// <summary>One of the three articles this work started from.</summary>
    Seed,

    /// <summary>A table or collection of records.</summary>
    Dataset,

    /// <summary>A published paper or book with a method.</summary>
    Literature,
}
