using System.CommandLine;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>One command-line option per question.</summary>
internal static class QuestionOptions
{
    internal static IReadOnlyDictionary<string, Option<string?>> Of(IReadOnlyList<Question> questions) =>
        questions.ToDictionary(question => question.Id, Of, StringComparer.Ordinal);

    private static Option<string?> Of(Question question)
    {
        var option = new Option<string?>("--" + question.Id)
        {
            Description = $"{question.Text} ({question.Allowed})",
            HelpName = question.Kind switch
            {
                AnswerKind.Choice => "ANSWER",
                AnswerKind.Number => "N",
                _ => "TEXT",
            },
        };
        option.CompletionSources.Add([.. question.Options.Select(one => one.Id)]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !question.Accepts(token.Value)))
                result.AddError($"--{question.Id} takes {question.Allowed}, not '{token.Value}'.");
        });
        return option;
    }
}
