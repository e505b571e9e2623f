using System.Diagnostics;
using Credence.Catalog;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.Postings;

/// <summary>
/// The whole pipeline from files to a store: read → clean → stub? → known? → exact duplicate? → near duplicate? → language, find → store.
/// Reading, cleaning, finding and storing use every core; recognizing and storing keep the order of the input, so the same input gives the same store.
/// </summary>
/// <param name="languages">Guesses languages.</param>
/// <param name="finder">Finds certifications and roles.</param>
/// <param name="fields">Finds pay, experience, degree, place and employer.</param>
/// <param name="skills">Finds technologies, methods and fields of knowledge.</param>
/// <param name="vocabulary">Hash of the words these find with, see <see cref="Vocabulary"/>; the store keeps it with every part.</param>
public sealed class Ingest(Languages languages, Finder finder, FieldFinder fields, SkillFinder skills, string vocabulary)
{
    /// <summary>The pipeline with the words and names of a data folder.</summary>
    /// <exception cref="UnusableInputException">A data file is damaged.</exception>
    public static Ingest With(DataFolder data)
    {
        var skills = Task.Run(() => SkillFinder.Read(data));
        var fields = Task.Run(() => new FieldFinder(FieldLexicon.Read(data)));
        var catalog = CatalogReader.Read(data);
        var finder = new Finder(Lexicon.Read(data, catalog));
        return new Ingest(Languages.Read(data), finder, fields.GetAwaiter().GetResult(), skills.GetAwaiter().GetResult(), Vocabulary.HashOf(data, catalog));
    }

    /// <summary>Ingests. Safe to repeat: what the store has is not stored again. Safe to stop: whole parts are kept, the rest is left for the next run.</summary>
    /// <param name="request">What, and into which store.</param>
    /// <param name="progress">Told after every chunk, or null.</param>
    /// <param name="stop">Stops after the current step; the report then says <see cref="IngestReport.Interrupted"/>.</param>
    /// <exception cref="UnusableInputException">The store cannot be used or written. Trouble with an input is in the report instead.</exception>
    public IngestReport Run(IngestRequest request, IProgress<IngestProgress>? progress, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var inputs = IngestInputs.Find(request.Paths);
        var isNew = !Directory.Exists(request.Store);
        IngestReport report;
        using (var store = PostingStore.Open(request.Store))
            report = Run(request, inputs, store, started, progress, stop);
        if (isNew && report.StoreParts == 0)
            Directory.Delete(request.Store, recursive: true);
        return report;
    }

    private IngestReport Run(IngestRequest request, IngestInputs inputs, PostingStore store, long started, IProgress<IngestProgress>? progress, CancellationToken stop)
    {
        var tally = new IngestTally(inputs);
        using var reading = new ReadAhead(inputs.Inputs, request, CleanRecord.Of, stop);
        using var commits = new Commits(store, vocabulary, tally);
        var totalBytes = inputs.TotalBytes();
        var interrupted = false;
        try
        {
            var batch = new Batch(Find, stop);
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
                    commits.Start(batch.Found());
                    batch = new Batch(Find, stop);
                }

                progress?.Report(new IngestProgress(tally.Records, tally.Distinct, reading.Bytes, totalBytes));
            }

            commits.Start(batch.Found());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            interrupted = true;
        }

        commits.Wait();
        var counts = interrupted ? commits.Stored : tally.Counted();
        return new IngestReport(
            counts.Total, counts.Sources, interrupted ? [] : tally.Problems(), reading.Bytes, Stopwatch.GetElapsedTime(started), store.Postings, store.Parts.Count,
            store.Parts.Count(part => part.Vocabulary != vocabulary), interrupted);
    }

    private StoredPosting Find(NewPosting posting)
    {
        var (raw, text) = (posting.CleanRaw, posting.Text);
        var (role, mentions) = finder.Find(raw.Title, text);
        return new StoredPosting(posting.Document, raw, text, TextHash.Digits(posting.TextHash), languages.Of(text), new Findings(role, mentions, fields.Find(raw, text), skills.IdsOf(text)));
    }
}
