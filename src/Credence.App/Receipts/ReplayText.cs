using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>A replay as text.</summary>
internal static class ReplayText
{
    private const int MostShown = 20;

    internal static void Write(ReplayShape replay)
    {
        var page = new Page(Print.OnTerminal);
        page.Strong(Headline(replay));
        foreach (var change in replay.Changed.Take(MostShown))
            page.Item("  ", $"{ValueText.Plain(change.Path)}: {ValueText.Of(change.Old)} → {ValueText.Of(change.New)}");
        if (replay.Changed.Count > MostShown)
            page.Item("  ", FormattableString.Invariant($"and {replay.Changed.Count - MostShown} more; --json lists all"));

        page.Heading("What it rests on");
        page.Item("  ", Matched("Program", replay.VersionMatches, replay.Old.Version, replay.Receipt.Version));
        page.Item("  ", Matched("Data", replay.DataMatches, replay.Old.DataHash, replay.Receipt.DataHash));
        page.Item("  ", Matched("Rules", replay.RulesMatch, replay.Old.RulesHash, replay.Receipt.RulesHash));
        foreach (var input in replay.Inputs)
            page.Item("  ", Matched(ValueText.Plain(input.Path), input.Matches, input.Old ?? "not noted", input.New ?? "cannot be read"));
        page.Item("  ", $"Asked again: {Door.CommandName} {string.Join(' ', replay.Receipt.Command!.Select(ValueText.Quoted))}");
        Console.Out.Write(page.ToString());
    }

    private static string Headline(ReplayShape replay)
    {
        var changed = (replay.VersionMatches, replay.DataMatches, replay.Inputs.All(input => input.Matches)) switch
        {
            (true, true, true) => "",
            (false, true, true) => ", and the program has changed since",
            (true, false, true) => ", and the data have changed since",
            (true, true, false) => ", and a file it was made from has changed since",
            _ => ", and several things it rests on have changed since",
        };
        return replay.Same switch
        {
            true => changed.Length == 0 ? "The same answer." : $"The same answer{changed}.",
            false => FormattableString.Invariant($"Another answer: {replay.Changed.Count} {(replay.Changed.Count == 1 ? "place differs" : "places differ")}{changed}."),
            null => $"Asked again; {replay.SameUnknown}{changed}. --json prints the answer.",
        };
    }

    private static string Matched(string what, bool same, string old, string now) => same ? $"{what}: the same ({Short(now)})" : $"{what}: changed, {Short(old)} → {Short(now)}";

    private static string Short(string hash) => ValueText.Plain(hash.Length > 16 ? hash[..16] : hash);
}
