using System.Text.Json;
using Credence.Advice;
using Credence.App.Hosting.Web;

namespace Credence.App.Ask;

/// <summary>Reads answers by question id from a JSON object that was sent.</summary>
internal static class AnswerBody
{
    /// <summary>Largest that is read (bytes).</summary>
    internal const int MostBytes = 64 * 1024;

    /// <exception cref="ProblemException">It is no object of answers, or holds a question or an answer that is not known, or two of one question.</exception>
    internal static Dictionary<string, string> Read(ReadOnlyMemory<byte> body, AdviceRules rules)
    {
        if (body.Length == 0)
            throw NoObject();
        using var document = JsonDocument.Parse(body);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw NoObject();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var name = NameOf(property);
            var question = rules.Questions.FirstOrDefault(one => one.Id == name)
                ?? throw new ProblemException(ProblemKind.WrongValue, "body", $"There is no question '{name}'", $"Questions: {string.Join(", ", rules.Questions.Select(one => one.Id))}");
            if (!given.Add(name))
                throw new ProblemException(ProblemKind.RepeatedValue, name, $"'{name}' was answered twice", "Give one answer to each question");
            if (property.Value.ValueKind == JsonValueKind.Null)
                continue;
            var answer = Said(property.Value) ?? throw Refused(question, "this", name);
            answers[name] = rules.Accepted(question, answer) ?? throw Refused(question, $"'{answer}'", name);
        }

        return answers;
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "half a character"; // \ud800 to \udfff stand in pairs
        }
    }

    // null where it is none, or half a character
    private static string? Said(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ProblemException Refused(Credence.Rules.Question question, string answer, string name) =>
        new(ProblemKind.WrongValue, name, $"'{name}' takes {AdviceRules.Allowed(question)}, not {answer}", "Give one of these, or leave the question out");

    private static ProblemException NoObject() =>
        new(ProblemKind.NotJson, "body", "The body is no object of answers", "Send answers by question id, such as {\"prior-ai-experience\": \"no\"}; {} leaves every question open");
}
