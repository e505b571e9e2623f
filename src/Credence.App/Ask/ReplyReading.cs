using System.Globalization;
using Credence.Advice;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>Reads a typed line as a reply: commands, numbers of choices, or the answer itself.</summary>
internal static class ReplyReading
{
    internal const string DoNotKnow = "I do not know";

    /// <summary>What can be typed besides an answer.</summary>
    internal static string Hint(bool canGoBack) =>
        canGoBack ? "empty: I do not know, b or back: go back, a: answer now" : "empty: I do not know, a: answer now";

    /// <summary>The reply; null where the line is none that this question takes.</summary>
    internal static Reply? Read(string line, Question question, AdviceRules rules, bool canGoBack)
    {
        var text = line.Trim();
        if (text.Length == 0)
            return Reply.With(Question.Unknown);
        if (Is(text, "a") || Is(text, "answer now"))
            return Reply.AnswerNow;
        if (canGoBack && (Is(text, "b") || Is(text, "back")))
            return Reply.Back;
        var answer = question.Kind == AnswerKind.Choice && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= question.Options.Count
            ? question.Options[place - 1].Id
            : text;
        return rules.Accepted(question, answer) is { } accepted ? Reply.With(accepted) : null;
    }

    /// <summary>An answer as a person reads it.</summary>
    internal static string Said(Question question, string answer) => answer == Question.Unknown ? DoNotKnow : question.Say(answer);

    private static bool Is(string text, string command) => string.Equals(text, command, StringComparison.OrdinalIgnoreCase);
}
