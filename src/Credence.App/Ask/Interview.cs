using Credence.Advice;
using Spectre.Console;

namespace Credence.App.Ask;

/// <summary>Asks one question at a time; every question can be left open, and one can go back or stop at any time.</summary>
internal static class Interview
{
    private const string PlainTerminal = "dumb";

    /// <summary>Asks on this terminal, with arrow keys where it can show them.</summary>
    internal static Dictionary<string, string> Run(AdviceRules rules, DateOnly day) =>
        Run(rules, day, CanMoveTheCursor ? new ArrowPrompter(rules) : new LinePrompter(rules, Console.In, Console.Out));

    /// <summary>Asks until nothing is open or the person wants the answer.</summary>
    internal static Dictionary<string, string> Run(AdviceRules rules, DateOnly day, IPrompter prompter)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var asked = new Stack<string>();
        while (rules.Next(answers, day) is { } question)
        {
            var reply = prompter.Ask(question, before.GetValueOrDefault(question.Id), asked.Count > 0);
            if (reply.Step == ReplyStep.AnswerNow)
                break;
            if (reply.Step == ReplyStep.Back)
            {
                answers.Remove(asked.Pop());
                continue;
            }

            answers[question.Id] = before[question.Id] = reply.Answer!;
            asked.Push(question.Id);
        }

        Console.WriteLine();
        return answers;
    }

    private static bool CanMoveTheCursor =>
        Environment.GetEnvironmentVariable("TERM") != PlainTerminal && AnsiConsole.Profile.Capabilities is { Ansi: true, Interactive: true };
}
