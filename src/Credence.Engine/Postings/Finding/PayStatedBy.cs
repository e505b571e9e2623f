namespace Credence.Postings.Finding;

/// <summary>Who states a pay figure.</summary>
public enum PayStatedBy
{
    /// <summary>The employer.</summary>
    Employer,

    /// <summary>The job site, as its own estimate.</summary>
    Site,
}
