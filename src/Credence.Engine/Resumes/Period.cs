using Credence.Sources;

namespace Credence.Resumes;

/// <summary>From when to when something went on, as exactly as the document states it.</summary>
/// <param name="Start">First day, month or year; null where none is stated.</param>
/// <param name="End">Last day, month or year; null where none is stated, or where it goes on.</param>
/// <param name="GoesOn">Where it is said to go on ("Present", "heute"); null where it is not. A JSON Resume with a start and no end says so by custom, which is <see cref="Confidence.Likely"/>.</param>
public sealed record Period(Stated<PartialDate>? Start, Stated<PartialDate>? End, Stated<bool>? GoesOn)
{
    /// <summary>Nothing is stated.</summary>
    public static Period Unknown { get; } = new(null, null, null);

    /// <summary>Whether it states anything.</summary>
    public bool IsStated => Start is not null || End is not null || GoesOn is not null;
}
