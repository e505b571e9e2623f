namespace Credence.Catalog;

/// <summary>What could be done with an item on a day, its three ends kept apart.</summary>
/// <param name="Status">What can be done with it.</param>
/// <param name="ExamRetired">The end of its exam; null where unknown or not announced by that day.</param>
/// <param name="CertificationRetired">The end of the whole certification; null likewise.</param>
/// <param name="NotRenewable">The end of its renewal; null likewise.</param>
/// <param name="Successors">Ids of what replaces it; those a source had certainly named by that day; empty while no end was announced.</param>
/// <param name="SourceIds">Sources the status rests on, in ordinal order.</param>
/// <param name="Why">The reason for the status, one sentence without a final stop.</param>
public sealed record ExamState(
    ExamStatus Status,
    End? ExamRetired,
    End? CertificationRetired,
    End? NotRenewable,
    IReadOnlyList<string> Successors,
    IReadOnlyList<string> SourceIds,
    string Why)
{
    /// <summary>All ends that are known on that day, earliest first.</summary>
    public IReadOnlyList<End> Ends => [.. new[] { ExamRetired, CertificationRetired, NotRenewable }.OfType<End>().OrderBy(end => end.Day).ThenBy(end => end.Kind)];

    /// <summary>True where it can be earned on that day: current, current with an announced end, or beta.</summary>
    public bool CanBeEarned => Status is ExamStatus.Current or ExamStatus.CurrentWithAnnouncedEnd or ExamStatus.Beta;
}
