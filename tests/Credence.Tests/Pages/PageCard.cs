using Credence.Pages.Flags;
using Credence.Tests.Evidence;
using Credence.Tests.House;

namespace Credence.Tests.Pages;

/// <summary>The measured parts of <c>docs/method/page-checker.md</c>, by the name of the placeholder they fill in <c>page-card.txt</c>.</summary>
internal static class PageCard
{
    private static readonly string[] Own = ["tuned", "first", "second", "third"];
    private static readonly string[] Blind = [.. PageCase.All.Where(one => one.IsBlind).Select(one => one.Set).Distinct().Order(StringComparer.Ordinal)];

    internal static string Text()
    {
        var read = PageCase.All.Select(one => (Case: one, Raised: (IReadOnlySet<string>)ShippedChecker.Checker.Check(one.Page).Flags.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal))).ToList();
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Pages", "page-card.txt"));
        return page
            .Replace("{{blind}}", FirstTable(), StringComparison.Ordinal)
            .Replace("{{rounds}}", RoundTable(), StringComparison.Ordinal)
            .Replace("{{sets}}", SetTable(read), StringComparison.Ordinal)
            .Replace("{{flags}}", FlagTable(read), StringComparison.Ordinal);
    }

    /// <summary>The first readings of the sets written blindly.</summary>
    private static string FirstTable()
    {
        var read = PageCase.All.Where(one => one.IsBlind).Select(one => (Case: one, Raised: PageCase.FirstReadings[one.File])).ToList();
        return CardTable.Of(
            ["first reading", "pages", "flags", "raised", "right", "precision", "recall", "good pages with a false flag"],
            Blind.Append("together").Select(set =>
            {
                var pages = read.Where(one => set == "together" || one.Case.Set == set).ToList();
                var (flags, raised) = (pages.Sum(one => one.Case.Flags.Count), pages.Sum(one => one.Raised.Count));
                var right = pages.Sum(one => one.Raised.Count(one.Case.Flags.Contains));
                var good = pages.Where(one => one.Case.Kind == "good").ToList();
                return (IReadOnlyList<object>)
                [
                    set, pages.Count, flags, raised, right, CardFigure.Of(right, raised), CardFigure.Of(right, flags),
                    $"{good.Count(one => one.Raised.Count > 0)} of {good.Count}: {CardFigure.Of(good.Count(one => one.Raised.Count > 0), good.Count)}",
                ];
            }));
    }

    /// <summary>The rounds of single sentences: as they were first read, and as they are read now.</summary>
    private static string RoundTable() => CardTable.Of(
        ["round", "meant", "raised at first", "raised now", "near misses", "raised at first", "raised now"],
        WordingRound.All.GroupBy(one => one.Round).Select(round => (IReadOnlyList<object>)
        [
            round.Key, .. Counts(round.Where(one => one.IsMeant)), .. Counts(round.Where(one => !one.IsMeant)),
        ]));

    private static IEnumerable<object> Counts(IEnumerable<WordingRound> sentences)
    {
        var all = sentences.ToList();
        return [all.Count, CardFigure.Of(all.Count(one => one.WasRaised), all.Count), CardFigure.Of(all.Count(one => one.IsRaised()), all.Count)];
    }

    private static string SetTable(IReadOnlyList<(PageCase Case, IReadOnlySet<string> Raised)> read) => CardTable.Of(
        ["set", "pages", "bad", "good", "tricky", "flags", "precision", "recall", "good pages with a false flag"],
        Own.Concat(Blind).Select(set =>
        {
            var pages = read.Where(one => one.Case.Set == set).ToList();
            var right = pages.Sum(one => one.Case.Flags.Count(one.Raised.Contains));
            var good = pages.Where(one => one.Case.Kind == "good").ToList();
            return (IReadOnlyList<object>)
            [
                set, pages.Count, Of("bad"), Of("good"), Of("tricky"), pages.Sum(one => one.Case.Flags.Count),
                CardFigure.Of(right, pages.Sum(one => one.Raised.Count)), CardFigure.Of(right, pages.Sum(one => one.Case.Flags.Count)),
                $"{good.Count(one => one.Raised.Count > 0)} of {good.Count}: {CardFigure.Of(good.Count(one => one.Raised.Count > 0), good.Count)}",
            ];

            int Of(string kind) => pages.Count(one => one.Case.Kind == kind);
        }));

    private static string FlagTable(IReadOnlyList<(PageCase Case, IReadOnlySet<string> Raised)> read) => CardTable.Of(
        ["flag", "pages", "there", "raised", "right", "precision", "recall"],
        from flag in FlagIds.All
        from set in new[] { "own", "blind" }
        let pages = read.Where(one => one.Case.IsBlind == (set == "blind")).ToList()
        let there = pages.Count(one => one.Case.Flags.Contains(flag))
        let raised = pages.Count(one => one.Raised.Contains(flag))
        let right = pages.Count(one => one.Case.Flags.Contains(flag) && one.Raised.Contains(flag))
        select (IReadOnlyList<object>)[$"`{flag}`", set, there, raised, right, CardFigure.Of(right, raised), CardFigure.Of(right, there)]);
}
