using Credence.App.Ingest;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>Answers by counting a store, and writes snapshots of it.</summary>
internal static class FromStore
{
    /// <summary>The answer; null where the one certification wanted was neither searched for nor found.</summary>
    /// <param name="store">Folder of the store.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="data">Data folder.</param>
    /// <param name="receipt">Receipt of the call.</param>
    /// <param name="snapshotPath">Where to write a snapshot of every role and segment; null for none.</param>
    /// <param name="cancel">Stops the counting.</param>
    /// <exception cref="UnusableInputException">The store or the data folder cannot be used, or the snapshot not be written.</exception>
    internal static EvidenceAnswer? Answer(string store, Question question, DataFolder data, Receipt receipt, string? snapshotPath, CancellationToken cancel)
    {
        var contents = PostingStore.OpenForQuery(store);
        var catalog = CatalogReader.Read(data);
        MixedVocabularies.Warn(store, contents.PartsReadOtherwise(Vocabulary.HashOf(data, catalog)), contents.Vocabularies.Count);
        var sought = SoughtReader.Read(data, catalog);
        var errors = ExtractionErrors.Read(data);
        using var query = new EvidenceQuery(contents, sought, errors, receipt.AsOf, receipt.Seed);
        var only = question.Only(query.Sought, sought.Lines);
        if (only is { Count: 0 })
            return null;

        if (snapshotPath is not null)
        {
            var all = new EvidenceRequest(Enum.GetValues<RoleGroup>(), Enum.GetValues<SegmentBy>(), null);
            // The snapshot becomes part of the data folder, so its own receipt leaves it out: making it again gives the same file.
            var made = receipt with { DataHash = data.HashWithout(EvidenceSnapshot.FileName) };
            var origin = new SnapshotOrigin(made, query.Sources(), ClusterBootstrap.CustomaryResamples, CorrectedShare.CustomaryDraws, errors);
            SnapshotFile.Write(snapshotPath, EvidenceSnapshot.Of(query.Run(all, cancel), origin, query.Sought, sought.Lines));
        }

        var table = query.Run(new EvidenceRequest(question.Roles, question.By, only), cancel);
        return new EvidenceAnswer(table, query.Sources(), new EvidenceLabels(query.Sought), null, receipt) { LeftOut = query.LeftOut };
    }
}
