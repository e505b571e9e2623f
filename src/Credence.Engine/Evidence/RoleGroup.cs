namespace Credence.Evidence;

/// <summary>Which postings a share is of.</summary>
public enum RoleGroup
{
    /// <summary>Jobs with AI, machine learning or data-science models as the core duty.</summary>
    Ai,

    /// <summary>Other data work.</summary>
    Data,

    /// <summary>Every posting, AI and data work included.</summary>
    All,
}
