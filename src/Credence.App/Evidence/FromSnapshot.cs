using Credence.Advice;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Sources;

namespace Credence.App.Evidence;

/// <summary>Answers from the snapshot that ships.</summary>
internal static class FromSnapshot
{
    /// <summary>The answer; null where the one certification wanted was not searched for.</summary>
    /// <exception cref="UnusableInputException">No snapshot ships, or it cannot be read.</exception>
    internal static EvidenceAnswer? Answer(Question question, LoadedData data, Receipt receipt)
    {
        var snapshot = data.Snapshot ?? throw new UnusableInputException(
            data.Folder.Combine(EvidenceSnapshot.FileName),
            "no measured snapshot ships with this data folder",
            "Ingest postings and name their store with --store DIR");
        var only = question.Only(snapshot.Sought, snapshot.Lines);
        if (only is { Count: 0 })
            return null;

        var table = snapshot.Table(question.Roles, question.By, only);
        var last = table.Populations.Max(population => population.To);
        var answer = new EvidenceAnswer(table, snapshot.Origin.Sources, new EvidenceLabels(snapshot.Sought), snapshot.Origin, receipt);
        return last > receipt.AsOf
            ? answer with
            {
                Table = new EvidenceTable([], []),
                Unknown = $"counted from postings up to {Phrase.Day(last.Value)}, which is later than the day of this answer; --store DIR counts a store as of that day",
            }
            : answer;
    }
}
