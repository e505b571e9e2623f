using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>A comparison of two answers as text: causes, and below each what it changed.</summary>
internal static class DiffText
{
    private const int MostShown = 8;
    private static readonly string[] Head = ["outcome", "verdict"];

    internal static void Write(DiffShape diff)
    {
        var page = new Page(Print.OnTerminal);
        page.Strong(Headline(diff));
        foreach (var change in diff.Changed.Where(change => Head.Contains(change.Path)))
            page.Item("  ", Line(change));

        for (var i = 0; i < diff.Causes.Count; i++)
        {
            var cause = diff.Causes[i];
            page.Item("", "");
            page.Strong($"Because of {ValueText.Plain(cause.What)}{(cause.Day is { } day ? FormattableString.Invariant($", from {day:yyyy-MM-dd} on") : "")}");
            Changes(page, [.. diff.Changed.Where(change => change.Causes.Contains(i))]);
        }

        foreach (var open in diff.Changed.Where(change => change.Causes.Count == 0).GroupBy(change => change.Unexplained, StringComparer.Ordinal))
        {
            page.Item("", "");
            page.Strong($"No cause named: {open.Key}");
            Changes(page, [.. open]);
        }

        page.Heading("What differs between the questions");
        if (diff.Differences.Count == 0)
            page.Item("  ", "nothing");
        foreach (var one in diff.Differences)
            page.Item("  ", ValueText.Plain($"{one.Name}: {one.Old ?? "not given"} → {one.New ?? "not given"}{(one.Tried ? "" : " (could not be tried)")}"));
        foreach (var note in diff.Notes)
            page.Item("  Note: ", ValueText.Plain(note) + ".");
        if (diff.AskedAgain > 0)
            page.Item("  ", FormattableString.Invariant($"Asked again {diff.AskedAgain} times, each time with something put back or left out."));
        Console.Out.Write(page.ToString());
    }

    private static string Headline(DiffShape diff)
    {
        if (diff.Same)
            return "Nothing a reader would see has changed.";
        var verdict = diff.New.Command is not [AskCommand.Name, ..] || diff.Changed.Any(change => Head.Contains(change.Path)) ? "" : "; the verdict is the same";
        return FormattableString.Invariant($"{diff.Changed.Count} {(diff.Changed.Count == 1 ? "place has" : "places have")} changed{verdict}.");
    }

    private static void Changes(Page page, IReadOnlyList<CausedChangeShape> changes)
    {
        foreach (var change in changes.Take(MostShown))
            page.Item("  ", Line(change));
        if (changes.Count > MostShown)
            page.Item("  ", FormattableString.Invariant($"and {changes.Count - MostShown} more; --json lists all"));
    }

    private static string Line(CausedChangeShape change) => $"{ValueText.Plain(change.Path)}: {ValueText.Of(change.Old)} → {ValueText.Of(change.New)}";
}
