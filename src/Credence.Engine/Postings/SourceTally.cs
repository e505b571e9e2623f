using Credence.Postings.Reading;
using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>Running counts of one source.</summary>
internal sealed class SourceTally
{
    private readonly long[] _novelties = new long[Enum.GetValues<Novelty>().Length];
    private readonly long[] _rejected = new long[Enum.GetValues<RejectReason>().Length];
    private long _aiRoles;

    internal void Accept(Novelty novelty) => _novelties[(int)novelty]++;

    internal void Reject(RejectReason reason) => _rejected[(int)reason]++;

    internal void AiRole() => _aiRoles++;

    internal void AddTo(SourceTally total)
    {
        for (var i = 0; i < _novelties.Length; i++)
            total._novelties[i] += _novelties[i];
        for (var i = 0; i < _rejected.Length; i++)
            total._rejected[i] += _rejected[i];
        total._aiRoles += _aiRoles;
    }

    internal IngestCounts Counts() => new(
        _novelties.Sum(),
        Enum.GetValues<RejectReason>().ToDictionary(reason => reason, reason => _rejected[(int)reason]),
        _novelties[(int)Novelty.ExactDuplicate],
        _novelties[(int)Novelty.NearDuplicate],
        _novelties[(int)Novelty.Known],
        _novelties[(int)Novelty.Distinct],
        _aiRoles);
}
