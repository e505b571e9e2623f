using Credence.Evidence;
using Credence.Sources;

namespace Credence.App.Evidence;

/// <summary>Answers from the snapshot that ships.</summary>
internal static class FromSnapshot
{
    /// <summary>The answer; null where the one certification wanted was not searched for.</summary>
    /// <exception cref="UnusableInputException">No snapshot ships, or it cannot be read.</exception>
    internal static EvidenceAnswer? Answer(Question question, DataFolder data, Receipt receipt)
    {
        var snapshot = EvidenceSnapshot.Read(data) ?? throw new UnusableInputException(
            data.Combine(EvidenceSnapshot.FileName),
            "no measured snapshot ships with this data folder",
            "Ingest postings and name their store with --store DIR");
        if (receipt.AsOf < snapshot.Origin.Receipt.AsOf)
            Console.Error.WriteLine(FormattableString.Invariant($"The snapshot counts postings published up to {snapshot.Origin.Receipt.AsOf:yyyy-MM-dd}, after the day asked about; --store DIR --as-of counts a store as of that day."));
        var only = question.Only(snapshot.Sought, snapshot.Lines);
        return only is { Count: 0 }
            ? null
            : new EvidenceAnswer(
                snapshot.Table(question.Roles, question.By, only), snapshot.Origin.Sources, new EvidenceLabels(snapshot.Sought), snapshot.Origin, receipt);
    }
}
