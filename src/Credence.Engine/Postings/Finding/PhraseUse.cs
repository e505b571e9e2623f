namespace Credence.Postings.Finding;

/// <summary>What a phrase that is looked for in whole texts is for.</summary>
internal enum PhraseUse
{
    /// <summary>A degree in words.</summary>
    Degree,

    /// <summary>A degree's abbreviation, in its own case.</summary>
    DegreeAbbreviation,

    /// <summary>Experience is accepted instead of a degree.</summary>
    OrEquivalent,

    /// <summary>Work can or cannot be done remotely.</summary>
    Remote,

    /// <summary>What follows names the position.</summary>
    Announcement,

    /// <summary>A unit that a number of years stands before.</summary>
    YearUnit,

    /// <summary>A currency of several characters.</summary>
    Currency,

    /// <summary>A currency sign.</summary>
    CurrencySign,

    /// <summary>What follows is the place of work.</summary>
    PlaceLabel,
}
