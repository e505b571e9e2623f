using System.Text.Json.Nodes;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>An evaluation as text: the value first, then why, and what would change it.</summary>
internal static class EvalText
{
    internal static void Write(Evaluated.Said said, ReceiptShape receipt)
    {
        var page = new Page(Print.OnTerminal);
        page.Strong($"{said.Decision}: {Text(said.Value)}");
        foreach (var why in said.Why ?? [])
            page.Item("  because ", why.Source is null ? why.Text : $"{why.Text} ({why.Source})");
        foreach (var note in said.Notes ?? [])
            page.Item("  note ", note);
        if (said.Unknown is { Count: > 0 } open)
            page.Item("  not known ", $"{string.Join(", ", open)}: could still matter");
        if (said.Flip is { Count: > 0 } flips)
        {
            page.Heading("What would change it");
            foreach (var flip in flips)
                page.Item("  - ", $"{string.Join(" and ", flip.Changes.Select(change => $"{change.Input} {Text(change.To)} instead of {Text(change.From)}"))}: {Text(flip.Outcome)}");
        }

        if (said.WhyNot is { Count: > 0 } others)
        {
            page.Heading("Why nothing else");
            foreach (var other in others)
                page.Item("  - ", $"{Text(other.Outcome)}: {string.Join("; ", other.Reasons)}");
        }

        page.Item("", $"Receipt: {receipt.Line()}.");
        Console.Out.Write(page.ToString());
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "unknown",
        JsonValue one when one.TryGetValue<string>(out var text) => text,
        _ => value.ToJsonString(),
    };
}
