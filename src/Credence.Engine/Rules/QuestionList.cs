using Credence.Sources;

namespace Credence.Rules;

/// <summary>Questions asked beside a flow's own; every answer is optional.</summary>
/// <param name="Id">Id of the list (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an answer.</param>
/// <param name="Title">What they are about, in plain words.</param>
/// <param name="Source">Who they are from: source id, a slash, section.</param>
/// <param name="Questions">The questions, in the order they are asked in.</param>
public sealed record QuestionList(string Id, int Version, string Title, string Source, IReadOnlyList<Question> Questions)
{
    /// <summary>Reads and checks one file of kind <c>questions</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asked">Questions asked elsewhere, whose ids are taken.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static QuestionList Read(string path, IReadOnlyList<Question> asked)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "questions")
            throw map.Wrong("kind", "'kind' must be questions");

        var ids = asked.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var list = new QuestionList(
            map.Text("id"), (int)map.Number("version"), map.Text("title"), map.Text("source"), [.. map.Maps("questions").Select(entry => One(entry, ids))]);
        map.NoOtherKeys();
        return list;
    }

    private static Question One(YamlMap map, HashSet<string> ids)
    {
        var question = QuestionReading.Read(map);
        if (question.Options.Any(option => option.Next is not null || option.Outcome is not null))
            throw map.Wrong("options", $"question '{question.Id}' is no part of a flow, so its options lead nowhere");
        return ids.Add(question.Id) ? question : throw map.Wrong("id", $"question id '{question.Id}' is used twice");
    }
}
