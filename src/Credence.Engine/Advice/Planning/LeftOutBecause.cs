namespace Credence.Advice.Planning;

/// <summary>Why an option is not in a plan.</summary>
public enum LeftOutBecause
{
    /// <summary>It can no longer, or not yet, be taken.</summary>
    CannotBeTaken,

    /// <summary>Its hours, cost or value are unknown.</summary>
    Unknown,

    /// <summary>Something it needs cannot be planned.</summary>
    Prerequisite,

    /// <summary>It does not fit the hours until the deadline, or until its own end.</summary>
    Time,

    /// <summary>It does not fit the budget.</summary>
    Budget,

    /// <summary>Too little building beside it.</summary>
    BuildingShare,

    /// <summary>Another certification of its category, or an option it excludes, is there.</summary>
    Exclusive,

    /// <summary>It brings no more than it keeps out.</summary>
    WorthLess,

    /// <summary>The search stopped before it had found a plan with it, or proven that there is none.</summary>
    NotFound,
}
