using System.Diagnostics;
using Credence.Postings.Reading;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.Postings;

/// <summary>
/// The whole pipeline from files to a store: read → clean → stub? → known? → exact duplicate? → near duplicate? → language, find → store.
/// Reading, cleaning, finding and storing use every core; recognizing and storing keep the order of the input, so the same input gives the same store.
/// </summary>
/// <param name="finders">What finds in postings; may still be reading its words while the first postings are read.</param>
public sealed class Ingest(Task<PostingFinders> finders)
{
    /// <summary>The pipeline with the words and names of a data folder.</summary>
    public static Ingest With(DataFolder data) => new(Task.Run(() => PostingFinders.Read(data)));

    /// <summary>Ingests. Safe to repeat: what the store has is not stored again. Safe to stop: whole parts are kept, the rest is left for the next run.</summary>
    /// <param name="request">What, and into which store.</param>
    /// <param name="progress">Told after every chunk, or null.</param>
    /// <param name="stop">Stops after the current step; the report then says <see cref="IngestReport.Interrupted"/>.</param>
    /// <exception cref="UnusableInputException">The store cannot be used or written, or a data file is damaged. Trouble with an input is in the report instead.</exception>
    public IngestReport Run(IngestRequest request, IProgress<IngestProgress>? progress, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var inputs = IngestInputs.Find(request.Paths);
        using var store = PostingStore.Open(request.Store, keepsEmpty: false);
        return Run(request, inputs, store, started, progress, stop);
    }

    private IngestReport Run(IngestRequest request, IngestInputs inputs, PostingStore store, long started, IProgress<IngestProgress>? progress, CancellationToken stop)
    {
        var tally = new IngestTally(inputs);
        using var reading = new ReadAhead(inputs.Inputs, request, CleanRecord.Of, stop);
        using var commits = new Commits(store, tally);
        var totalBytes = inputs.TotalBytes();
        var interrupted = false;
        try
        {
            var batch = new Batch(finders, stop);
            foreach (var chunk in reading.Chunks())
            {
                using var texts = chunk;
                foreach (var record in chunk.Records)
                {
                    if (record.Posting is not { } posting)
                    {
                        tally.Reject(record);
                        continue;
                    }

                    var (novelty, document) = store.Recognize(posting.Identity);
                    tally.Accept(record, novelty);
                    batch.Count();
                    if (novelty == Novelty.Distinct)
                        batch.Add(document, posting);
                    if (!batch.IsFull)
                        continue;
                    commits.Start(batch.Found(), Vocabulary);
                    batch = new Batch(finders, stop);
                }

                progress?.Report(new IngestProgress(tally.Records, tally.Distinct, reading.Bytes, totalBytes));
            }

            commits.Start(batch.Found(), Vocabulary);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            interrupted = true;
        }

        commits.Wait();
        var counts = interrupted ? commits.Stored : tally.Counted();
        return new IngestReport(
            counts.Total, counts.Sources, interrupted ? [] : tally.Problems(), reading.Bytes, Stopwatch.GetElapsedTime(started), store.Postings, store.Parts.Count,
            store.Parts.Count(part => part.Vocabulary != Vocabulary),
            interrupted ? new ShortTexts(counts.Total.Rejected[RejectReason.Stub], 0, []) : tally.TooShort(), interrupted);
    }

    private string Vocabulary => finders.GetAwaiter().GetResult().Vocabulary;
}
