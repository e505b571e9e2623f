using System.CommandLine;
using Credence.Advice;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>One command-line option per question.</summary>
internal static class QuestionOptions
{
    internal static IReadOnlyDictionary<string, Option<string?>> Of(AdviceRules rules) =>
        rules.Questions.ToDictionary(question => question.Id, question => Of(question, rules), StringComparer.Ordinal);

    private static Option<string?> Of(Question question, AdviceRules rules)
    {
        var option = new Option<string?>("--" + question.Id)
        {
            Description = $"{question.Text} ({AdviceRules.Allowed(question)})",
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
            foreach (var token in result.Tokens.Where(token => rules.Accepted(question, token.Value) is null))
                result.AddError($"--{question.Id} takes {AdviceRules.Allowed(question)}, not '{token.Value}'.");
        });
        return option;
    }
}
