using Credence.Evidence;
using Credence.Sources;

namespace Credence.App.Evidence;

/// <summary>What <c>evidence</c> found, before it is put into words or JSON.</summary>
/// <param name="Table">Shares and what they are of.</param>
/// <param name="Sources">Corpora behind them.</param>
/// <param name="Labels">What rows are called.</param>
/// <param name="Snapshot">How the snapshot was made that answered; null where a store did.</param>
/// <param name="Receipt">Receipt of this call.</param>
internal sealed record EvidenceAnswer(
    EvidenceTable Table, IReadOnlyList<SourceCount> Sources, EvidenceLabels Labels, SnapshotOrigin? Snapshot, Receipt Receipt)
{
    /// <summary>Why nothing is known; null where something is.</summary>
    internal string? Unknown { get; init; }

    /// <summary>Postings of the store left out, since they were published after the day asked about (count).</summary>
    internal int LeftOut { get; init; }
}
