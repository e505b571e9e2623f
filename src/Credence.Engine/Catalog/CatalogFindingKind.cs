namespace Credence.Catalog;

/// <summary>What <see cref="CatalogCheck"/> can find.</summary>
public enum CatalogFindingKind
{
    /// <summary>Problem: it counts as available, but its newest dated fact is too old to trust that.</summary>
    Stale,

    /// <summary>Problem: sources contradict each other and the rule does not decide; the cautious value is used.</summary>
    Contradictory,

    /// <summary>Problem: a fact that cannot be true as entered.</summary>
    Impossible,

    /// <summary>Note: sources contradict each other and the rule decides.</summary>
    DecidedConflict,

    /// <summary>Note: no trustworthy source carries a date, so its state is unknown.</summary>
    Undated,

    /// <summary>Note: it rests on suspect sources alone.</summary>
    SuspectOnly,
}
