using Credence.Evidence;
using Credence.Statistics;
using Credence.Tests.House;

namespace Credence.Tests.Evidence;

/// <summary>The measured parts of <c>docs/method/extraction.md</c>, by the name of the placeholder they fill in <c>extraction-card.txt</c>.</summary>
internal static class ExtractionCard
{
    private const string Unseen = "a and b";
    private static readonly string[] Kinds = ["named", "vendor", "generic", "licence", "organisation"];
    private static readonly string[] Strengths = ["required", "preferred", "mentioned", "negated"];

    /// <summary>The page; skips the test where the real postings are absent.</summary>
    internal static string OrSkip()
    {
        var sets = CardSet.OrSkip();
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Evidence", "extraction-card.txt"));
        foreach (var (name, text) in Parts(sets))
            page = page.Replace($"{{{{{name}}}}}", text, StringComparison.Ordinal);
        return page;
    }

    private static IEnumerable<(string Name, string Text)> Parts(IReadOnlyList<CardSet> sets) =>
    [
        ("mentions", Mentions(sets)),
        ("kinds", KindShares(sets)),
        ("kind-confusion", CardTable.Confusion("labeled \\ found", [.. Kinds, "other", KindTally.Nothing], [.. Kinds, KindTally.Nothing], Pairs(sets, Unseen, KindTally.Of))),
        ("strengths", StrengthShares(sets)),
        ("strength-confusion", CardTable.Confusion("labeled \\ found", Strengths, Strengths, Pairs(sets, Unseen, StrengthPairs))),
        ("strength-confusion-developed", CardTable.Confusion("labeled \\ found", Strengths, Strengths, Pairs(sets, "developed on", StrengthPairs))),
        ("roles", Roles(sets)),
        ("postings", PostingClasses()),
        ("rates", Rates()),
        .. new[] { "posting-fields", "skills", "duplicates" }.Select(page => (page, CardSlot.Of(page))),
    ];

    private static string Mentions(IReadOnlyList<CardSet> sets) => CardTable.Of(
        ["set", "postings", "labeled", "found", "precision", "recall", "F1", "strength right, of found"],
        sets.Select(set =>
        {
            var tallies = set.Postings.Select(MentionTally.Of).ToList();
            return (IReadOnlyList<object>)
            [
                set.Name, set.Postings.Count, tallies.Sum(one => one.Right + one.Missed), tallies.Sum(one => one.Right + one.Extra),
                CardFigure.Of(tallies.Select(one => (one.Right, one.Right + one.Extra))), CardFigure.Of(tallies.Select(one => (one.Right, one.Right + one.Missed))),
                CardFigure.Of(tallies.Select(one => (2 * one.Right, 2 * one.Right + one.Extra + one.Missed))), CardFigure.Of(tallies.Select(one => (one.StrengthsRight, one.Strengths.Count))),
            ];
        }));

    private static string KindShares(IReadOnlyList<CardSet> sets)
    {
        var postings = sets.Single(set => set.Name == Unseen).Postings.Select(KindTally.Of).ToList();
        return Shares("kind", Kinds, postings);
    }

    private static string StrengthShares(IReadOnlyList<CardSet> sets) =>
        Shares("strength", Strengths, [.. sets.Single(set => set.Name == Unseen).Postings.Select(StrengthPairs)]);

    private static string Shares(string what, IEnumerable<string> classes, IReadOnlyList<IReadOnlyList<(string Labeled, string Found)>> postings) => CardTable.Of(
        [what, "labeled", "found", "precision", "recall"],
        classes.Select(one => (IReadOnlyList<object>)
        [
            one, postings.Sum(pairs => pairs.Count(pair => pair.Labeled == one)), postings.Sum(pairs => pairs.Count(pair => pair.Found == one)),
            CardFigure.Of(postings.Select(pairs => (pairs.Count(pair => pair == (one, one)), pairs.Count(pair => pair.Found == one)))),
            CardFigure.Of(postings.Select(pairs => (pairs.Count(pair => pair == (one, one)), pairs.Count(pair => pair.Labeled == one)))),
        ]));

    private static string Roles(IReadOnlyList<CardSet> sets) => CardTable.Of(
        ["set", "AI", "AI, found AI", "AI, not found", "not AI, found AI", "precision", "recall", "F1"],
        sets.Select(set => Role(set.Name, ExtractionErrors.Measure(set.Postings.Select(posting => (posting.IsAiRole, posting.IsFoundAiRole)))))
            .Append(Role("older", HandLabeled.MeasureRole(HandLabeled.OrSkip()))));

    private static IReadOnlyList<object> Role(string set, DetectionError error)
    {
        var (right, wrong, missed) = error;
        var either = Enumerable.Repeat((1, 1), 0).Concat(Enumerable.Repeat((2, 2), right)).Concat(Enumerable.Repeat((0, 1), wrong + missed));
        return [set, right + missed, right, missed, wrong, CardFigure.Of(right, right + wrong), CardFigure.Of(right, right + missed), CardFigure.Of(either)];
    }

    private static string PostingClasses()
    {
        var older = HandLabeled.OrSkip();
        var unseen = MentionLabeled.OrSkip();
        return CardTable.Of(
            ["class", "set", "postings", "right", "wrong", "missed", "precision", "recall"],
            Enum.GetValues<ErrorClass>().SelectMany(one => new[]
            {
                Row(one, Unseen, unseen.Count(posting => posting.Label.Is(one) is not null), ExtractionErrors.Measure(unseen.Select(posting => (posting.Label.Is(one), posting.IsFound(one))))),
                Row(one, "older", older.Count(posting => posting.Label.Is(one) is not null), HandLabeled.Measure(one, older)),
            }));
    }

    private static IReadOnlyList<object> Row(ErrorClass @class, string set, int postings, DetectionError error) =>
    [
        EvidenceNames.Of(@class), set, postings, error.TruePositives, error.FalsePositives, error.FalseNegatives,
        CardFigure.Of(error.TruePositives, error.TruePositives + error.FalsePositives), CardFigure.Of(error.TruePositives, error.TruePositives + error.FalseNegatives),
    ];

    private static string Rates() => DetectorRatesTable.Text();

    private static IReadOnlyList<(string Labeled, string Found)> StrengthPairs(ScoredPosting posting) => MentionTally.Of(posting).Strengths;

    private static IEnumerable<(string Labeled, string Found)> Pairs(IReadOnlyList<CardSet> sets, string name, Func<ScoredPosting, IReadOnlyList<(string Labeled, string Found)>> pairs) =>
        sets.Single(set => set.Name == name).Postings.SelectMany(pairs);
}
