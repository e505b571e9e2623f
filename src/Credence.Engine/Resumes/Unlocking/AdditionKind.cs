namespace Credence.Resumes.Unlocking;

/// <summary>What can be added to a résumé.</summary>
public enum AdditionKind
{
    /// <summary>A certification that can be earned.</summary>
    Certification,

    /// <summary>One skill.</summary>
    Skill,

    /// <summary>A project that shows several skills.</summary>
    Project,
}
