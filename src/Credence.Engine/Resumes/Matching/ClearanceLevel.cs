namespace Credence.Resumes.Matching;

/// <summary>Level of a security clearance, lowest first.</summary>
public enum ClearanceLevel
{
    /// <summary>None is held.</summary>
    None,

    /// <summary>One whose level is not said.</summary>
    Some,

    /// <summary>Secret.</summary>
    Secret,

    /// <summary>Top secret, with or without further access.</summary>
    TopSecret,
}
