namespace Credence.Resumes.Reading;

/// <summary>Words that say that a certification ended, or when it does.</summary>
/// <param name="Start">First offset; 0 where the whole text is such a remark.</param>
/// <param name="IsNotHeld">Whether they say that it is not held (any more); without, they only say when it expires.</param>
/// <param name="IsFailed">Whether it never was held.</param>
/// <param name="Date">The date in them; null where there is none.</param>
internal readonly record struct EndedRemark(int Start, bool IsNotHeld, bool IsFailed, FoundDate? Date);
