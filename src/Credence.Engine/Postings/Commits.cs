using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>Commits one batch after the other, each while the next one is read and recognized.</summary>
internal sealed class Commits(PostingStore store, IngestTally tally) : IDisposable
{
    private Task _last = Task.CompletedTask;

    /// <summary>The counts up to the last commit: what is kept of an interrupted run.</summary>
    internal (IngestCounts Total, IReadOnlyList<KeyValuePair<string, IngestCounts>> Sources) Stored { get; private set; } = (new SourceTally().Counts(), []);

    /// <summary>Begins to commit a batch and everything recognized before now.</summary>
    /// <param name="batch">What was found in its postings.</param>
    /// <param name="vocabulary">Hash of the words it was found with.</param>
    /// <exception cref="Credence.Sources.UnusableInputException">It cannot be, or the batch before could not.</exception>
    internal void Start(IReadOnlyList<StoredPosting> batch, string vocabulary)
    {
        Wait();
        foreach (var posting in batch.Where(posting => posting.Findings.Role == Role.Ai))
            tally.AiRole(posting.Raw.Source);
        var counted = tally.Counted();
        if (store.Seal() is not { } records)
        {
            Stored = counted; // known records alone: nothing is left to store
            return;
        }

        _last = Task.Run(() =>
        {
            store.Commit(records, batch, vocabulary);
            Stored = counted;
        });
    }

    /// <summary>Waits until everything begun is committed.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">It could not be.</exception>
    internal void Wait() => _last.GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void Dispose() => Task.WaitAny(_last);
}
