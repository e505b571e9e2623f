using Credence.Advice;
using Credence.Sources;

namespace Credence.App.Ask;

/// <summary>Reads answers by question id from a YAML or JSON file.</summary>
internal static class AnswerFile
{
    /// <exception cref="UnusableInputException">The file cannot be read, or holds a question or an answer that is not known.</exception>
    internal static Dictionary<string, string> Read(string path, AdviceRules rules)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "there is no such file", "Name a file with 'question: answer' lines");
        var map = Open(path);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in rules.Questions)
        {
            if (map.OptionalText(question.Id) is not { } answer)
                continue;
            answers[question.Id] = rules.Accepted(question, answer)
                ?? throw map.Wrong(question.Id, $"'{question.Id}' takes {AdviceRules.Allowed(question)}, not '{answer}'");
        }

        map.NoOtherKeys();
        return answers;
    }

    private static YamlMap Open(string path)
    {
        try
        {
            return YamlMap.Read(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "cannot be read", "Check that the file may be read");
        }
    }
}
