namespace Credence.Advice.Planning;

/// <summary>What a warning is about; the order here is the order in a plan.</summary>
public enum PlanWarningKind
{
    /// <summary>Better plans may exist: the search stopped before it had proven otherwise.</summary>
    NotProven,

    /// <summary>An exam ends soon after the plan has it done, or before.</summary>
    ExamEnds,

    /// <summary>An exam that is a beta, or ends some day that is announced.</summary>
    ExamState,

    /// <summary>Something has to be held first that the plan cannot see to.</summary>
    Prerequisite,

    /// <summary>A price without a date, of one part only, or paid by the month.</summary>
    Price,

    /// <summary>Hours that one source states, or a range of which the upper end is used.</summary>
    Hours,

    /// <summary>A value that is unknown or used at its lower end.</summary>
    Value,

    /// <summary>Things of the profile that were read otherwise than they stand there.</summary>
    Profile,
}
