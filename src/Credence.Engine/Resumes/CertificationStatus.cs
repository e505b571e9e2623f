namespace Credence.Resumes;

/// <summary>Whether a certification named in a résumé is held.</summary>
public enum CertificationStatus
{
    /// <summary>Named without a word against it. Whether it has expired is a question of the day one asks about.</summary>
    Held,

    /// <summary>Said to be in progress, planned or expected: not held.</summary>
    InProgress,
}
