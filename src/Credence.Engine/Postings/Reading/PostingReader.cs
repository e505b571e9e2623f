namespace Credence.Postings.Reading;

/// <summary>Reads postings out of any known format, told by content; see docs/guide/analyse-your-own-postings.md.</summary>
public static class PostingReader
{
    /// <summary>
    /// Reads one file record by record as it is asked for; memory does not grow with the file. Content never makes it throw: what is damaged becomes
    /// <see cref="ReadOutcome.Rejected"/> with <see cref="RejectReason.Unreadable"/>, after the records before the damage.
    /// </summary>
    /// <param name="input">The file.</param>
    /// <param name="map">Which columns mean what, or null to tell by their names.</param>
    /// <param name="bytesRead">Told the number of further bytes read from the disk (packed size), or null.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="Credence.Sources.UnusableInputException">The map names a column that the table, a file the person named, does not have.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static IEnumerable<ReadOutcome> Read(PostingInput input, ColumnMap? map, IProgress<long>? bytesRead, CancellationToken stop) =>
        Cut(input, map, bytesRead, stop).Select(outcome => outcome.Settled());

    /// <summary>The same, but what can be looked at by another thread is <see cref="ReadOutcome.Pending"/>.</summary>
    internal static IEnumerable<ReadOutcome> Cut(PostingInput input, ColumnMap? map, IProgress<long>? bytesRead, CancellationToken stop) =>
        SideFiles.Is(input.Path)
            ? [new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "a file about the data, not data")]
            : Guarded(input.Path, () => Opened(input, map, bytesRead, stop));

    /// <summary>The same for bytes at hand, such as an answer of a live source.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="input">What to call them; its path is not opened.</param>
    /// <param name="map">Which columns mean what, or null to tell by their names.</param>
    public static IEnumerable<ReadOutcome> Read(Stream content, PostingInput input, ColumnMap? map) =>
        Guarded(input.Path, () => Formats.Read(new PeekStream(content), input, map)).Select(outcome => outcome.Settled());

    /// <summary>Turns damage into a last rejection instead of an exception.</summary>
    internal static IEnumerable<ReadOutcome> Guarded(string where, Func<IEnumerable<ReadOutcome>> read)
    {
        IEnumerator<ReadOutcome>? records = null;
        try
        {
            while (true)
            {
                ReadOutcome outcome;
                var damaged = false;
                try
                {
                    records ??= read().GetEnumerator();
                    if (!records.MoveNext())
                        yield break;
                    outcome = records.Current;
                }
                catch (Exception wrong) when (ReadTrouble.IsContent(wrong))
                {
                    outcome = new ReadOutcome.Rejected(RejectReason.Unreadable, where, ReadTrouble.Say(wrong));
                    damaged = true;
                }

                yield return outcome;
                if (damaged)
                    yield break;
            }
        }
        finally
        {
            records?.Dispose();
        }
    }

    private static IEnumerable<ReadOutcome> Opened(PostingInput input, ColumnMap? map, IProgress<long>? bytesRead, CancellationToken stop)
    {
        using var file = new CountedStream(new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan), bytesRead, stop);
        using var content = Packing.Open(file);
        ReadOutcome? last = null;
        foreach (var outcome in Guarded(input.Path, () => Formats.Read(content, input, map)))
        {
            if (last is not null)
                yield return last;
            last = outcome;
        }

        if (content.Damage is not null)
            last = last?.Settled();
        if (last is not null && !(content.Damage is not null && IsCutOff(last, input.Path)))
            yield return last;
        if (content.Damage is { } damage)
            yield return new ReadOutcome.Rejected(RejectReason.Unreadable, input.Path, ReadTrouble.Say(damage));
    }

    /// <summary>Whether the last record before damage is the damage itself, or a table's row, which looks whole wherever it is cut.</summary>
    private static bool IsCutOff(ReadOutcome last, string path) => last switch
    {
        ReadOutcome.Accepted accepted => accepted.Posting.Format is "csv" or "tsv",
        ReadOutcome.Rejected rejected => rejected.Reason == RejectReason.Unreadable || rejected.Where == path || rejected.Where.StartsWith(path + ":row ", StringComparison.Ordinal),
        _ => false,
    };
}
