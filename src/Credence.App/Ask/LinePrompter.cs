using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>Asks with plain numbered lines, for terminals without cursor movement (<c>TERM=dumb</c>) and screen readers.</summary>
internal sealed class LinePrompter(AdviceRules rules, TextReader input, TextWriter output) : IPrompter
{
    /// <inheritdoc/>
    public Reply Ask(Question question, string? previous, bool canGoBack)
    {
        output.WriteLine();
        foreach (var line in Wrapping.Lines(question.Text, Page.Width).Concat(Wrapping.Lines($"Why we ask: {question.Why}", Page.Width)))
            output.WriteLine(line);
        for (var i = 0; i < question.Options.Count; i++)
            output.WriteLine($"  {i + 1}. {question.Options[i].Text}");
        if (previous is not null)
            output.WriteLine($"Answered before: {ReplyReading.Said(question, previous)}");
        while (true)
        {
            output.Write($"{Wanted(question)} ({ReplyReading.Hint(canGoBack)}): ");
            if (input.ReadLine() is not { } line)
                return Reply.AnswerNow;
            if (ReplyReading.Read(line, question, rules, canGoBack) is { } reply)
            {
                if (reply.Answer is { } answer)
                    output.WriteLine($"→ {ReplyReading.Said(question, answer)}");
                return reply;
            }

            output.WriteLine($"It takes {Wanted(question)}.");
        }
    }

    private static string Wanted(Question question) =>
        question.Kind == AnswerKind.Choice ? $"a number from 1 to {question.Options.Count}" : AdviceRules.Allowed(question);
}
