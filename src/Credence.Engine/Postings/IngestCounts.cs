using Credence.Postings.Reading;

namespace Credence.Postings;

/// <summary>
/// What became of records. <c>Accepted = Known + DuplicatesExact + DuplicatesNear + Distinct</c>, and every record is either accepted or
/// rejected for one reason.
/// </summary>
/// <param name="Accepted">Postings with a usable text (count).</param>
/// <param name="Rejected">Records turned away, for every reason there is (counts).</param>
/// <param name="DuplicatesExact">Accepted ones with the text of another posting, or met twice in this run (count).</param>
/// <param name="DuplicatesNear">Accepted ones with nearly the text of another posting (count).</param>
/// <param name="Known">Accepted ones that an earlier run has stored (count).</param>
/// <param name="Distinct">Accepted ones that are new (count).</param>
/// <param name="AiRoles">Distinct ones whose core duty is AI, machine learning or data science (count).</param>
public sealed record IngestCounts(
    long Accepted,
    IReadOnlyDictionary<RejectReason, long> Rejected,
    long DuplicatesExact,
    long DuplicatesNear,
    long Known,
    long Distinct,
    long AiRoles);
