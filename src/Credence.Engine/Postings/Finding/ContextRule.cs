namespace Credence.Postings.Finding;

/// <summary>What a name needs around it before it counts as a certification.</summary>
public enum ContextRule
{
    /// <summary>Nothing: the name means only the certification (CISSP).</summary>
    Always,

    /// <summary>A certification word in the same sentence or heading, or another certification in the same list (CPA, CAP).</summary>
    Near,

    /// <summary>A certification word that belongs to it grammatically (Scrum, ITIL, Six Sigma).</summary>
    Attached,
}
