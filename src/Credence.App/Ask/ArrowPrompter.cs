using Credence.Advice;
using Credence.Rules;
using Spectre.Console;

namespace Credence.App.Ask;

/// <summary>Asks with a list to move in, on terminals that can.</summary>
internal sealed class ArrowPrompter(AdviceRules rules) : IPrompter
{
    private const string Back = "Go back";
    private const string AnswerNow = "Answer now";

    /// <inheritdoc/>
    public Reply Ask(Question question, string? previous, bool canGoBack)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine($"[bold]{Markup.Escape(question.Text)}[/]");
        AnsiConsole.MarkupLine($"[dim]Why we ask: {Markup.Escape(question.Why)}[/]");
        return question.Kind == AnswerKind.Choice ? Choose(question, previous, canGoBack) : Type(question, previous, canGoBack);
    }

    private static Reply Choose(Question question, string? previous, bool canGoBack)
    {
        var prompt = new SelectionPrompt<string> { Converter = id => Markup.Escape(id is Back or AnswerNow ? id : ReplyReading.Said(question, id)) };
        prompt.AddChoices([.. question.Options.Select(option => option.Id), Question.Unknown, .. canGoBack ? [Back] : Array.Empty<string>(), AnswerNow]);
        if (previous is not null)
            prompt.DefaultValue(previous);
        var chosen = AnsiConsole.Prompt(prompt);
        if (chosen == AnswerNow)
            return Reply.AnswerNow;
        if (chosen == Back)
            return Reply.Back;
        AnsiConsole.MarkupLine($"→ {Markup.Escape(ReplyReading.Said(question, chosen))}");
        return Reply.With(chosen);
    }

    private Reply Type(Question question, string? previous, bool canGoBack)
    {
        var before = previous is null or Question.Unknown ? "" : $", answered before: {previous}";
        var prompt = new TextPrompt<string>($"{Markup.Escape(AdviceRules.Allowed(question))} [dim]({Markup.Escape(ReplyReading.Hint(canGoBack) + before)})[/]")
        {
            AllowEmpty = true,
            Validator = text => ReplyReading.Read(text, question, rules, canGoBack) is not null
                ? ValidationResult.Success()
                : ValidationResult.Error(Markup.Escape($"It takes {AdviceRules.Allowed(question)}.")),
        };
        var reply = ReplyReading.Read(AnsiConsole.Prompt(prompt), question, rules, canGoBack)!;
        if (reply.Answer is { } answer)
            AnsiConsole.MarkupLine($"→ {Markup.Escape(ReplyReading.Said(question, answer))}");
        return reply;
    }
}
