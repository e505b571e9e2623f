using Credence.Catalog;

namespace Credence.Advice;

/// <summary>What the catalog holds for a person.</summary>
/// <param name="Open">Certifications that can be earned.</param>
/// <param name="Ended">Certifications that would have come into question, or are of the person's platform, and have ended.</param>
/// <param name="Unclear">Certifications left out because no dated source shows their state.</param>
/// <param name="Asked">The certification the person asked about; null where none or it is not in the catalog.</param>
/// <param name="AskedState">Its state on the as-of day.</param>
internal sealed record CandidateSet(
    IReadOnlyList<Candidate> Open,
    IReadOnlyList<(Certification Item, ExamState State)> Ended,
    IReadOnlyList<Certification> Unclear,
    Certification? Asked,
    ExamState? AskedState);
