namespace Credence.Resumes.Reading;

/// <summary>Words that say that a certification is not held yet.</summary>
/// <param name="Start">First offset; 0 where the whole text is such a remark.</param>
/// <param name="SaysSo">Whether they say so; without, they only say of which day an exam is.</param>
/// <param name="IsAgain">Whether they are about doing it again, which leaves what is held held.</param>
/// <param name="Date">The date in them; null where there is none.</param>
/// <param name="IsAhead">Whether they say that it is planned, and not that it is under way.</param>
internal readonly record struct PlannedRemark(int Start, bool SaysSo, bool IsAgain, FoundDate? Date, bool IsAhead);
