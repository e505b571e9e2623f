using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>An answer as a person reads it in a terminal: the verdict first, then everything it rests on.</summary>
internal static class AskText
{
    internal static void Write(AdviceAnswer answer, AdviceRules rules) => Console.Out.Write(Of(answer, rules, Print.OnTerminal));

    internal static string Of(AdviceAnswer answer, AdviceRules rules, bool bold)
    {
        var page = new Page(bold);
        page.Strong(answer.Verdict);
        if (answer.Worth is { } worth && WorthText.BreakEven(worth) is { } breakEven)
            page.Item("", breakEven);
        if (OwnCountText.Of(answer) is { } counted)
            page.Item("", counted);
        if (OpeningsText.Of(answer) is { } openings)
            page.Item("", openings);
        if (answer.Ruling is { } ruling)
            page.Item("Warning: ", ruling.Text);

        Path(page, answer, rules);
        Steps(page, "What to do this week", answer.Plan.Week);
        Steps(page, "After that", answer.Plan.Later);
        OptionTable.Write(page, answer.Options);
        RemarkText.Circumstances(page, answer.Remarks.Circumstances);
        EvidenceText.Write(page, answer.Evidence);
        WorthText.Write(page, answer.Worth, Door.CommandName);
        RemarkText.Disagreements(page, answer.Remarks.Disagreements);
        RemarkText.Employers(page, answer.Remarks.Employers);
        Warnings(page, answer.Warnings);
        RemarkText.Pitfalls(page, answer.Remarks.Pitfalls);
        Changes(page, answer, rules);
        Unknown(page, answer.Unknown);
        Sources(page, answer.Sources);
        Receipt(page, answer);
        return page.ToString();
    }

    private static void Path(Page page, AdviceAnswer answer, AdviceRules rules)
    {
        page.Heading("Your path");
        foreach (var step in answer.Flow.Path)
        {
            var question = rules.Flow.Question(step.Question);
            page.Item("  ", $"{question.Text} {question.Say(step.Answer)}");
        }

        page.Item("  → ", answer.Flow.Outcome is { } outcome
            ? rules.Flow.Outcome(outcome).Text
            : "Still open: " + string.Join("; ", answer.Flow.Possible.Select(id => rules.Flow.Outcome(id).Text)));
    }

    private static void Steps(Page page, string title, IReadOnlyList<PlanStep> steps)
    {
        if (steps.Count == 0)
            return;
        page.Heading(title);
        for (var i = 0; i < steps.Count; i++)
            page.Item($"  {i + 1}. ", steps[i].Text);
    }

    private static void Warnings(Page page, IReadOnlyList<Warning> warnings)
    {
        if (warnings.Count == 0)
            return;
        page.Heading("Warnings");
        foreach (var warning in warnings)
            page.Item("  ! ", warning.Text);
    }

    private static void Changes(Page page, AdviceAnswer answer, AdviceRules rules)
    {
        page.Heading("What would change this");
        foreach (var flip in answer.Flow.Flip)
            page.Item("  - ", $"Answering {Phrase.List([.. flip.Changes.Select(change => Said(change, rules))])} leads to: {rules.Flow.Outcome(flip.Outcome).Text}.");
        if (answer.Flow.Flip.Count == 0)
            page.Item("  ", "No one or two changed answers lead to another outcome.");
        foreach (var flip in answer.VerdictFlips)
            page.Item("  - ", $"{Said(flip, rules.Questions.First(question => question.Id == flip.Question))} leads to: {flip.Verdict}");
        if (!answer.Answers.ContainsKey("named-of-20"))
            page.Item("  - ", "Your own count of 20 postings (--named-of-20): it is about the jobs you want, the shares here are about all of them.");
        if (answer.Openings is { Certification: null })
            page.Item("  - ", $"Your résumé: '{OpeningsText.Command}' counts the postings that a certification, a skill or a project opens to you.");
    }

    internal static string Said(AnswerChange change, AdviceRules rules)
    {
        var question = rules.Flow.Question(change.Question);
        return $"\"{question.Say(change.To)}\" to \"{question.Text}\"";
    }

    internal static string Said(VerdictFlip flip, Question question) => question.Kind == AnswerKind.Choice
        ? $"Answering \"{question.Say(flip.To)}\" to \"{question.Text}\""
        : $"{flip.To} {question.Range!.Unit}{(flip.From is { } from ? $" instead of {from}" : "")}";

    private static void Unknown(Page page, IReadOnlyList<OpenQuestion> unknown)
    {
        if (unknown.Count == 0)
            return;
        page.Heading("Not known yet");
        foreach (var open in unknown)
            page.Item("  ? ", $"{open.Text} It could change {open.Changes} (--{open.Question}).");
    }

    private static void Sources(Page page, IReadOnlyList<UsedSource> sources)
    {
        page.Heading("Sources");
        foreach (var source in sources)
            page.Item("  ", $"{source.Id}: {source.Address ?? source.What} ({source.Date?.ToString() ?? "undated"})");
    }

    private static void Receipt(Page page, AdviceAnswer answer)
    {
        page.Heading("Receipt");
        page.Item("  ", ReceiptShape.Of(answer.Receipt).Line());
        page.Item("  repeat: ", RepeatCommand.Of(answer));
    }
}
