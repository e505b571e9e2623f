using Credence.App.Hosting;

namespace Credence.App.Evidence;

/// <summary>What an answer was taken from and how to read it.</summary>
internal static class OriginText
{
    internal static IEnumerable<string> Lines(EvidenceAnswer answer)
    {
        if (answer.Snapshot is { } snapshot)
            yield return $"Counted in the snapshot that ships with Credence {snapshot.Receipt.Version}, as of {Numbers.Day(snapshot.Receipt.AsOf)}; --store DIR counts your own postings.";
        if (answer.Sources.Count > 0)
            yield return "Sources, all roles together: " + string.Join(", ", answer.Sources.Select(source => $"{source.Source} ({Numbers.Count(source.Postings)})")) + ".";
        if (answer.LeftOut > 0)
            yield return $"Left out: {Numbers.Count(answer.LeftOut)} published after {Numbers.Day(answer.Receipt.AsOf)}.";
        yield return "95 %: Wilson's interval. By employer: the same with whole employers resampled. Not needed: postings that only say so; they are not counted.";
        yield return $"Receipt: {ReceiptShape.Of(answer.Receipt).Line()}.";
    }
}
