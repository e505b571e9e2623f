namespace Credence.Postings;

/// <summary>Texts that were left out since they are too short to say what is asked, see <see cref="Cleaning.Stubs"/>.</summary>
/// <param name="Records">How many (count).</param>
/// <param name="Files">Files and live boards they came from (count); 0 where that is not known, as of a run that was stopped.</param>
/// <param name="First">The first of these, in the order in which they were read.</param>
public sealed record ShortTexts(long Records, int Files, IReadOnlyList<string> First);
