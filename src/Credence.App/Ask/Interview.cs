using Credence.Advice;
using Credence.Rules;
using Spectre.Console;

namespace Credence.App.Ask;

/// <summary>Asks one question at a time on a terminal; every question can be left open, and one can go back or stop at any time.</summary>
internal static class Interview
{
    private const string DoNotKnow = "I do not know";
    private const string Back = "Go back";
    private const string AnswerNow = "Answer now";

    internal static Dictionary<string, string> Run(AdviceRules rules)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var asked = new Stack<string>();
        while (rules.Next(answers) is { } question)
        {
            AnsiConsole.WriteLine();
            AnsiConsole.MarkupLine($"[bold]{Markup.Escape(question.Text)}[/]");
            AnsiConsole.MarkupLine($"[dim]Why we ask: {Markup.Escape(question.Why)}[/]");
            var reply = question.Kind == AnswerKind.Choice ? Choose(question, asked.Count > 0) : Type(question, asked.Count > 0);
            if (reply == AnswerNow)
                break;
            if (reply == Back)
            {
                answers.Remove(asked.Pop());
                continue;
            }

            answers[question.Id] = reply;
            asked.Push(question.Id);
        }

        AnsiConsole.WriteLine();
        return answers;
    }

    private static string Choose(Question question, bool canGoBack)
    {
        var prompt = new SelectionPrompt<string>
        {
            Converter = id => id is Back or AnswerNow ? id : id == Question.Unknown ? DoNotKnow : question.Say(id),
        };
        prompt.AddChoices([.. question.Options.Select(option => option.Id), Question.Unknown, .. Commands(canGoBack)]);
        return AnsiConsole.Prompt(prompt);
    }

    private static string Type(Question question, bool canGoBack)
    {
        var hint = canGoBack ? "empty: I do not know, b: go back, a: answer now" : "empty: I do not know, a: answer now";
        var prompt = new TextPrompt<string>($"{Markup.Escape(question.Allowed)} [dim]({hint})[/]") { AllowEmpty = true };
        prompt.Validator = text => text.Length == 0 || text == "a" || (text == "b" && canGoBack) || question.Accepts(text)
            ? ValidationResult.Success()
            : ValidationResult.Error(Markup.Escape($"It takes {question.Allowed}."));
        return AnsiConsole.Prompt(prompt) switch
        {
            "" => Question.Unknown,
            "a" => AnswerNow,
            "b" when canGoBack => Back,
            var text => text,
        };
    }

    private static IEnumerable<string> Commands(bool canGoBack) => canGoBack ? [Back, AnswerNow] : [AnswerNow];
}
