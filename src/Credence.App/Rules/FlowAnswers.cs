using Credence.Rules;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Reads answers to a flow's questions from a YAML or JSON file; answers to other questions are left aside, so that a file for <c>ask</c> fits too.</summary>
internal static class FlowAnswers
{
    /// <exception cref="UnusableInputException">The file cannot be read, or holds an answer that its question does not take.</exception>
    internal static Dictionary<string, string> Read(string path, Flow flow)
    {
        var map = YamlMap.Read(RuleFile.Checked(path));
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in flow.Questions)
        {
            if (map.OptionalText(question.Id) is not { } answer)
                continue;
            answers[question.Id] = question.Accepts(answer)
                ? answer
                : throw map.Wrong(question.Id, $"'{question.Id}' takes {question.Allowed}, not '{answer}'");
        }

        return answers;
    }
}
