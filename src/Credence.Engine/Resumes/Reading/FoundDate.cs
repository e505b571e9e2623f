using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>A date or a range of dates found in a text.</summary>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset after it.</param>
/// <param name="First">The first or only date; null where only an end is said ("until 2020").</param>
/// <param name="Last">The end; null where none is said, or it goes on.</param>
/// <param name="GoesOn">Whether it is said to go on.</param>
/// <param name="IsRange">Whether two ends are said, be it with "today".</param>
internal readonly record struct FoundDate(int Start, int End, PartialDate? First, PartialDate? Last, bool GoesOn, bool IsRange)
{
    /// <summary>Where the second date of a range stands.</summary>
    internal (int Start, int End) LastAt { get; init; }

    /// <summary>Where the first date of a range ends.</summary>
    internal int FirstEnd { get; init; }

    /// <summary>Whether a number could be a day or a month, so that only the year is kept.</summary>
    internal bool IsDoubtful { get; init; }
}
