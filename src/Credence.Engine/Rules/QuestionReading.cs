using Credence.Sources;

namespace Credence.Rules;

/// <summary>Reads questions, as they stand in flows and beside strategies.</summary>
internal static class QuestionReading
{
    internal static Question Read(YamlMap map)
    {
        var kind = map.OptionalText("kind") is null ? AnswerKind.Choice : map.OneOf<AnswerKind>("kind");
        var question = new Question(
            map.Text("id"),
            map.Text("text"),
            map.Text("why-asked"),
            map.Text("source"),
            kind,
            kind == AnswerKind.Choice ? [.. map.Maps("options").Select(Option)] : [],
            kind == AnswerKind.Number ? Range(map) : null);
        map.NoOtherKeys();
        if (kind == AnswerKind.Choice && question.Options.Count < 2)
            throw map.Wrong("options", $"question '{question.Id}' needs at least two options");
        if (question.Options.Select(option => option.Id).FirstOrDefault(id => id == Question.Unknown || question.Options.Count(other => other.Id == id) > 1) is { } twice)
            throw map.Wrong("options", $"option id '{twice}' is reserved or used twice in question '{question.Id}'");
        return question;
    }

    private static QuestionOption Option(YamlMap map)
    {
        var option = new QuestionOption(map.Text("id"), map.Text("text"), map.Text("source"), map.OptionalText("next"), map.OptionalText("outcome"));
        map.NoOtherKeys();
        return option;
    }

    private static AnswerRange Range(YamlMap map)
    {
        var range = new AnswerRange(map.Text("unit"), map.Number("least"), map.Number("most"), map.Flag("whole"));
        return range.Least < range.Most ? range : throw map.Wrong("most", "'most' must be above 'least'");
    }
}
