namespace Credence.Postings.Finding;

/// <summary>Which group of jobs a posting belongs to.</summary>
public enum Role
{
    /// <summary>Builds, trains, deploys, researches or analyses with AI, machine learning or data-science models as the core duty.</summary>
    Ai,

    /// <summary>Other data work: data engineering, analytics, business intelligence, databases.</summary>
    Data,

    /// <summary>Everything else.</summary>
    Other,
}
