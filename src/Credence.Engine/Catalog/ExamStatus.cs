namespace Credence.Catalog;

/// <summary>What can be done with an item on a day.</summary>
public enum ExamStatus
{
    /// <summary>Not to be had yet on that day.</summary>
    Upcoming,

    /// <summary>Can be taken as a beta.</summary>
    Beta,

    /// <summary>Can be earned; no end was announced by that day.</summary>
    Current,

    /// <summary>Can still be earned; a dated source had announced the end by that day.</summary>
    CurrentWithAnnouncedEnd,

    /// <summary>Can no longer be earned.</summary>
    Ended,

    /// <summary>No dated, trustworthy source shows it on that day.</summary>
    Unknown,
}
