namespace Credence.Advice;

/// <summary>What a warning is about; the order here is the order in an answer.</summary>
public enum WarningKind
{
    /// <summary>What the person asked about is not in the catalog.</summary>
    NotInCatalog,

    /// <summary>An exam that can no longer be taken.</summary>
    Ended,

    /// <summary>An exam whose end is announced.</summary>
    AnnouncedEnd,

    /// <summary>An exam that is a beta.</summary>
    Beta,

    /// <summary>An answer of the person that the chart does not use.</summary>
    AnswerNotUsed,

    /// <summary>Exams left out because no dated source shows whether they can be taken.</summary>
    StateUnknown,

    /// <summary>Something has to be held or known before.</summary>
    Prerequisite,

    /// <summary>Measured shares that cannot be told apart.</summary>
    NotSeparable,

    /// <summary>A share that rests on few postings.</summary>
    FewPostings,

    /// <summary>Several certifications where one is enough.</summary>
    Stacking,

    /// <summary>A certificate whose provider few know or nobody can verify.</summary>
    NoNameProvider,
}
