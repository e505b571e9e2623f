using Credence.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>Labeled kinds of mentions against found ones: for each label the kind of the mention that covers it best, and found mentions where no label is.</summary>
internal static class KindTally
{
    internal const string Nothing = "nothing";

    /// <summary>Pairs of labeled and found kind of one posting. A second hit of what is right already, and a place left open, give no pair.</summary>
    internal static IReadOnlyList<(string Labeled, string Found)> Of(ScoredPosting posting)
    {
        var pairs = posting.Labels.Select(label => (Label: label, Best: Best(label, posting.Found))).ToList();
        var right = pairs.Where(pair => pair.Best is { } best && Name(best) == pair.Label.Kind).ToList();
        var ids = right.Select(pair => (pair.Best!.Value.Kind, pair.Best.Value.Certification)).ToHashSet();
        var surfaces = right.Select(pair => posting.Text[pair.Label.Start..pair.Label.End].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var extra = posting.Found.Where(mention =>
            !posting.Labels.Any(label => MentionTally.Overlap(label, mention) > 0)
            && !posting.Open.Any(open => Math.Min(open.End, mention.End) > Math.Max(open.Start, mention.Start))
            && !ids.Contains((mention.Kind, mention.Certification))
            && !surfaces.Contains(posting.Text[mention.Start..mention.End].ToLowerInvariant()));
        return [.. pairs.Select(pair => (pair.Label.Kind, pair.Best is { } best ? Name(best) : Nothing)), .. extra.Select(mention => (Nothing, Name(mention)))];
    }

    private static Mention? Best(ScoredLabel label, IReadOnlyList<Mention> found)
    {
        var over = found.Where(mention => MentionTally.Overlap(label, mention) > 0).ToList();
        return over.Count == 0 ? null : over.MaxBy(mention =>
            (double)MentionTally.Overlap(label, mention) / (Math.Max(label.End, mention.End) - Math.Min(label.Start, mention.Start)) + (Name(mention) == label.Kind ? 1 : 0));
    }

    private static string Name(Mention mention) => mention.Kind.ToString().ToLowerInvariant();
}
