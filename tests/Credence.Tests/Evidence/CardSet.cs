using Credence.Tests.House;
using Credence.Tests.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>A set of labeled postings as the model card shows it.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Postings">Its postings.</param>
internal sealed record CardSet(string Name, IReadOnlyList<ScoredPosting> Postings)
{
    /// <summary>The sets with places of mentions, unseen ones first; skips the test where the real postings are absent.</summary>
    internal static IReadOnlyList<CardSet> OrSkip()
    {
        var unseen = MentionLabeled.OrSkip();
        var developed = LabeledPosting.Read(Checkout.SharedOrSkip("gold", "dev.jsonl"), Checkout.SharedOrSkip("gold", "dev.labels.jsonl"));
        return
        [
            new CardSet("a", [.. unseen.Where(posting => posting.Label.Set == "a").Select(posting => posting.Scored)]),
            new CardSet("b", [.. unseen.Where(posting => posting.Label.Set == "b").Select(posting => posting.Scored)]),
            new CardSet("a and b", [.. unseen.Select(posting => posting.Scored)]),
            new CardSet("developed on", [.. developed.Select(posting => posting.Scored(SharedFinder.Instance))]),
        ];
    }
}
