namespace Credence.Postings.Finding;

/// <summary>What a role phrase speaks for.</summary>
internal enum RoleSign
{
    /// <summary>For an AI role, or against one with negative points.</summary>
    Ai,

    /// <summary>For other data work.</summary>
    Data,
}
