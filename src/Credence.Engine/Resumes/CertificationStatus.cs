namespace Credence.Resumes;

/// <summary>Whether a certification named in a résumé is held.</summary>
public enum CertificationStatus
{
    /// <summary>Named without a word against it. Whether it has expired is a question of the day one asks about.</summary>
    Held,

    /// <summary>Said to be in progress or expected: not held.</summary>
    InProgress,

    /// <summary>Said to be planned, and nothing of it begun: not held.</summary>
    Planned,

    /// <summary>Said to have expired or lapsed, to be failed, or broken off.</summary>
    NotHeld,
}
