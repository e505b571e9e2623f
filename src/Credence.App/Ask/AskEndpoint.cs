using System.Text.Json.Nodes;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary><c>POST /api/v1/ask</c>: the answer of <c>ask --json</c>.</summary>
internal static class AskEndpoint
{
    /// <summary>A person's answers.</summary>
    internal static readonly ApiBodyForm Form = new("answers", "Answers by question id; every question may be left out, or answered unknown.", data => SchemaOf(data.Rules));

    internal static readonly ApiEndpoint Endpoint = new(
        "/ask",
        "ask",
        ["ask"],
        "Is a certification worth it for this person, and what instead?",
        "Verdict, path through the questions, options side by side with cost and evidence, what they may come to in US dollars, plan, warnings, what would change the answer, sources. Nothing that is sent is kept. The receipt holds the answers, so treat it as the person's.",
        [],
        AskJson.Default.AskShape,
        Answer)
    {
        Body = new ApiBody(
            Form.About,
            ["application/json"],
            AnswerBody.MostBytes,
            """{"prior-ai-experience": "yes", "changing-careers": "no", "formal-recognition": "no", "hours-per-week": 5}""")
        {
            Forms = [Form],
        },
    };

    /// <summary>What may be answered, as a JSON schema.</summary>
    internal static JsonObject SchemaOf(AdviceRules rules) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(rules.Questions.Select(question => KeyValuePair.Create(question.Id, (JsonNode?)SchemaOf(question)))),
    };

    private static JsonObject SchemaOf(Question question)
    {
        var schema = new JsonObject { ["description"] = $"{question.Text} ({AdviceRules.Allowed(question)})" };
        if (question.Kind == AnswerKind.Choice)
            schema["enum"] = new JsonArray([.. question.Options.Select(option => (JsonNode)option.Id), Question.Unknown]);
        else if (question.Kind == AnswerKind.Number)
            schema["type"] = new JsonArray("number", "string");
        else
            schema["type"] = "string";
        return schema;
    }

    private static byte[] Answer(ApiCall asked)
    {
        var answer = AskCommand.AnswerTo(AnswerBody.Read(asked.Body, asked.Data.Rules), asked.Call, asked.Data, asked.Stop);
        return Print.Bytes(AskMapping.Of(answer, asked.Data.Rules.Flow), AskJson.Default.AskShape);
    }
}
