using Credence.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>One posting scored by the rules of the labels' own scorer: named and vendor mentions, right where they overlap a label.</summary>
/// <param name="Right">Labels that a found mention overlaps (count).</param>
/// <param name="Extra">Found mentions that overlap none; a second hit of a certification already right, and a place left open, count neither way (count).</param>
/// <param name="Missed">Labels nothing overlaps (count).</param>
/// <param name="Strengths">For each right one the strength labeled and the one found.</param>
internal sealed record MentionTally(int Right, int Extra, int Missed, IReadOnlyList<(string Labeled, string Found)> Strengths)
{
    private const double EqualStrengthWins = 1e-6;

    internal int StrengthsRight => Strengths.Count(pair => pair.Labeled == pair.Found);

    internal static MentionTally Of(ScoredPosting posting)
    {
        var labels = posting.Labels.Where(label => label.IsNamedOrVendor).ToList();
        var found = posting.Found.Where(mention => mention.Kind is MentionKind.Named or MentionKind.Vendor).ToList();
        var covered = labels.Where(label => found.Any(mention => Overlap(label, mention) > 0)).ToList();
        var right = found.Where(mention => labels.Any(label => Overlap(label, mention) > 0)).ToList();
        var ids = right.Select(mention => mention.Certification).ToHashSet();
        var surfaces = covered.Select(label => posting.Text[label.Start..label.End].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var extra = found.Except(right).Count(mention =>
            !ids.Contains(mention.Certification)
            && !posting.Open.Any(open => Math.Min(open.End, mention.End) > Math.Max(open.Start, mention.Start))
            && !surfaces.Contains(posting.Text[mention.Start..mention.End].ToLowerInvariant()));
        return new MentionTally(covered.Count, extra, labels.Count - covered.Count, [.. covered.Select(label => (label.Strength, Strength(label, found)))]);
    }

    internal static int Overlap(ScoredLabel label, Mention mention) => Math.Max(0, Math.Min(label.End, mention.End) - Math.Max(label.Start, mention.Start));

    // That of the mention that covers the label best.
    private static string Strength(ScoredLabel label, IReadOnlyList<Mention> found) => Name(found
        .Where(mention => Overlap(label, mention) > 0)
        .MaxBy(mention => (double)Overlap(label, mention) / (Math.Max(label.End, mention.End) - Math.Min(label.Start, mention.Start))
            + (Name(mention) == label.Strength ? EqualStrengthWins : 0)));

    private static string Name(Mention mention) => mention.Strength?.ToString().ToLowerInvariant() ?? "";
}
