using System.Globalization;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Check;

/// <summary>A checked page as a person reads it: the flags first, each in the page's words, then what else is known and what to do.</summary>
internal static class CheckText
{
    internal static readonly IReadOnlyDictionary<string, (string Title, string Why)> Flags = new Dictionary<string, (string Title, string Why)>(StringComparer.Ordinal)
    {
        ["job-guarantee"] = ("Job guarantee", "Nobody who sells a course decides who is hired."),
        ["no-background-technical"] = ("No background needed, for a technical title", "What takes no background to earn shows none to an employer."),
        ["unknown-provider"] = ("Unknown provider", "Not among the providers known here, and the page names no accreditation or registration to look up."),
        ["stale-content"] = ("Old content", "The newest date of the content is more than two years ago."),
        ["no-practical"] = ("Nothing practical", "No project, lab, assignment or exam."),
        ["excessive-price"] = ("5,000 dollars or more without recognition", "No employer, university or certification body stands behind it."),
        ["days-not-weeks"] = ("Done in days", "Skills that employers pay for take weeks."),
    };

    internal static void Write(CheckedPageShape page) => Console.Out.Write(Of(page, Print.OnTerminal));

    internal static string Of(CheckedPageShape checkedPage, bool bold)
    {
        var page = new Page(bold);
        page.Strong(Headline(checkedPage));
        Tier(page, checkedPage);
        Found(page, checkedPage.Flags);
        Facts(page, checkedPage);
        Questions(page, checkedPage.Questions);
        Next(page, checkedPage);
        page.Heading("Receipt");
        page.Item("  ", checkedPage.Receipt.Line());
        return page.ToString();
    }

    internal static string Headline(CheckedPageShape page) => page.Flags.Count switch
    {
        0 => "No red flag in this page.",
        1 => "1 red flag.",
        var count => $"{count} red flags.",
    };

    private static void Tier(Page page, CheckedPageShape shape)
    {
        if (shape.Tier is not { } tier)
        {
            page.Item("", $"Tier unknown: {shape.TierMissing}.");
            return;
        }

        page.Item("", $"Tier {tier.Tier} of 4.");
        foreach (var why in tier.Why)
            page.Item("  - ", why);
    }

    private static void Found(Page page, IReadOnlyList<FlagShape> flags)
    {
        if (flags.Count == 0)
            return;
        page.Heading("Red flags");
        foreach (var flag in flags)
        {
            page.Item("  ! ", $"{Flags[flag.Id].Title}: \"{OneLine(flag.Evidence)}\" ({flag.Where})");
            page.Item("    ", Flags[flag.Id].Why);
        }
    }

    private static void Facts(Page page, CheckedPageShape shape)
    {
        var facts = shape.Facts;
        page.Heading("What the page states");
        foreach (var (name, value) in Stated(shape))
            page.Item($"  {name,-14}", value);
        if (facts.Verified is { } verified)
            page.Item("  verified by   ", $"\"{OneLine(verified.Text)}\"");
        if (shape.IsCut)
            page.Item("  ", "The page is longer than what was read; the rest was left out.");
    }

    /// <summary>What the page states: name and value, or why it is unknown.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Stated(CheckedPageShape shape)
    {
        var facts = shape.Facts;
        var missing = shape.Unknown.ToDictionary(one => one.What, one => one.Why, StringComparer.Ordinal);
        yield return Fact("price", facts.PriceUsd is { } price ? string.Create(CultureInfo.InvariantCulture, $"{price:N0} US dollars{(facts.PriceNote is { } note ? $" ({note})" : "")}") : null, missing.GetValueOrDefault("priceUsd"));
        yield return Fact("hours", facts.DurationHours?.ToString("0.#", CultureInfo.InvariantCulture), missing.GetValueOrDefault("durationHours"));
        yield return Fact("weeks", facts.DurationWeeks?.ToString("0.#", CultureInfo.InvariantCulture), missing.GetValueOrDefault("durationWeeks"));
        yield return Fact("last updated", facts.LastUpdated, missing.GetValueOrDefault("lastUpdated"));
        yield return Fact("provider", facts.Provider is { } name ? $"{OneLine(name)} ({facts.ProviderKind})" : null, missing.GetValueOrDefault("provider"));
    }

    private static KeyValuePair<string, string> Fact(string name, string? value, string? missing) => new(name, value ?? $"unknown: {missing}");

    private static void Questions(Page page, IReadOnlyList<PageQuestionShape> questions)
    {
        page.Heading("Five questions");
        foreach (var question in questions)
        {
            page.Item("  ? ", question.Text);
            page.Item("    ", question.Answer ?? $"Unknown: {question.Missing}.");
            if (question.Evidence is { } evidence)
                page.Item("    ", $"\"{OneLine(evidence.Text)}\"");
            if (question.Source is { } source)
                page.Item("    ", $"From: {source}.");
        }
    }

    private static void Next(Page page, CheckedPageShape shape)
    {
        page.Heading("What to do next");
        if (shape.Facts.Certification is { } id)
            page.Item("  - ", $"'{Door.CommandName} catalog show {id}' has its facts with their sources.");
        page.Item("  - ", shape.Flags.Count > 0
            ? "Ask the provider about each flag in writing before you pay; a flag is a reason to look, not a verdict."
            : "No flag is no praise: search 20 postings of the jobs you want for its name before you pay.");
        page.Item("  - ", $"'{Door.CommandName} ask' sets it against other uses of the same hours and money.");
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
