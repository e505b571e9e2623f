namespace Credence.Resumes.Matching;

/// <summary>What can rule a person out, in the order in which it is said.</summary>
public enum GateKind
{
    /// <summary>A security clearance that must be there.</summary>
    Clearance,

    /// <summary>A legal licence to practice.</summary>
    Licence,

    /// <summary>A degree.</summary>
    Degree,

    /// <summary>Years of work.</summary>
    Years,

    /// <summary>The country the work is in.</summary>
    Location,

    /// <summary>The right to work there without a sponsor, or citizenship.</summary>
    Visa,

    /// <summary>A certification that must be held: the one thing of these that study can change.</summary>
    Certification,
}
