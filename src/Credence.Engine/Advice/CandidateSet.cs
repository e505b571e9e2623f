using Credence.Catalog;

namespace Credence.Advice;

/// <summary>What the catalog holds for a person.</summary>
/// <param name="Open">Certifications that can be earned.</param>
/// <param name="Ended">Certifications that would have come into question, or are of the person's platform, and have ended.</param>
/// <param name="Ending">Certifications that can still be earned but end before the person can be ready; what follows them takes their place.</param>
/// <param name="Unclear">Certifications left out because no dated source shows their state.</param>
/// <param name="Asked">The certification the person asked about; null where none or it is not in the catalog.</param>
/// <param name="AskedState">Its state on the as-of day.</param>
internal sealed record CandidateSet(
    IReadOnlyList<Candidate> Open,
    IReadOnlyList<(Certification Item, ExamState State)> Ended,
    IReadOnlyList<(Certification Item, ExamState State)> Ending,
    IReadOnlyList<Certification> Unclear,
    Certification? Asked,
    ExamState? AskedState)
{
    /// <summary>Ids of the certification asked about, or of those that take its place; empty where none can be earned.</summary>
    internal IReadOnlySet<string> Wanted { get; } = Open.Where(one => one.Asked).Select(one => one.Item.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Ids of what takes the place of the certification asked about, or all its successors where none of them can be earned.</summary>
    internal IReadOnlyList<string> Followers => Wanted.Count > 0 && Asked is not null && !Wanted.Contains(Asked.Id)
        ? [.. Open.Where(one => one.Asked).Select(one => one.Item.Id)]
        : AskedState?.Successors ?? [];

    /// <summary>True where the certification asked about ends before the person can be ready.</summary>
    internal bool AskedEndsTooSoon => Asked is not null && Ending.Any(one => one.Item.Id == Asked.Id);
}
