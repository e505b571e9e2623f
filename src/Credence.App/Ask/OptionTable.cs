using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>The options side by side, doing nothing first; what is unknown says so and why.</summary>
internal static class OptionTable
{
    private static readonly int[] Widths = [34, 13, 7, 40];

    internal static void Write(Page page, IReadOnlyList<AdviceOption> options)
    {
        page.Heading("Your options, doing nothing first");
        if (options.SelectMany(Notes).Any(note => note.Contains("articles", StringComparison.Ordinal)))
            page.Item("  ", "The articles: the three articles Credence started from (A, B and C, listed under Sources); \"guide\" above means one of them.");
        page.Row(Widths, "Option", "Money, $", "Hours", "AI postings naming it (95 % interval)");
        page.Row(Widths, [.. Widths.Select(width => new string('-', width))]);
        foreach (var option in options)
        {
            page.Row(Widths, option.Label, Figure(option.Cost), Figure(option.Hours), Evidence(option));
            foreach (var note in Notes(option))
                page.Item("    ", note);
        }
    }

    internal static string Figure(Figure figure) => figure.Range is { } range ? Phrase.Range(range) : "unknown";

    private static string Evidence(AdviceOption option) =>
        option.Evidence is { } share
            ? $"{Phrase.Count(share.Count)} of {Phrase.Count(share.Population.Postings)}: {Phrase.Percent(share.Share)} ({Phrase.Percent(share.Range, share.Share)})"
            : option.Kind == OptionKind.Certification ? "unknown" : "not counted";

    internal static IEnumerable<string> Notes(AdviceOption option)
    {
        if (option.Label != option.Name)
            yield return option.Name + ".";
        yield return option.Kind == OptionKind.Certification ? option.Why : $"Fits: {option.Why}";
        if (option.State is { } state)
            yield return $"State: {state.Why}.";
        if (option.Evidence is { Covers.Count: > 1 } spliced)
            yield return $"Counted: AI postings that name {spliced.Name}.";
        if (option.EvidenceLimit is { } limit)
            yield return $"{limit}.";
        if (option.Kind == OptionKind.Certification && option.EvidenceMissing is { } missing)
            yield return $"Evidence unknown: {missing}.";
        if (option.Cost.Missing is { } both && both == option.Hours.Missing)
        {
            yield return $"Money and hours unknown: {both}.";
        }
        else
        {
            if (option.Cost.Missing is { } cost)
                yield return $"Money unknown: {cost}.";
            if (option.Hours.Missing is { } hours)
                yield return $"Hours unknown: {hours}.";
        }

        if (option.Cost.Note is { } price)
            yield return $"Money: {price}.";
        if (option.Hours.Note is { } time)
            yield return $"Hours: {time}.";
        if (option.FitsBudget == false)
            yield return "It costs more than your budget.";
        if (option.FitsTime == false)
            yield return "It takes more hours than you have.";
    }
}
