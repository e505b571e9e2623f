namespace Credence.Resumes.Matching;

/// <summary>Sort of thing that counts to the score of a match.</summary>
public enum AskedKind
{
    /// <summary>Years of work.</summary>
    Years,

    /// <summary>A degree.</summary>
    Degree,

    /// <summary>A certification.</summary>
    Certification,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A human language.</summary>
    Language,
}
