using CsCheck;
using Credence.Rules;

namespace Credence.Tests.Rules.Drawing;

/// <summary>Flows to draw: the shipped one, one whose ways meet again, and random ones with random words.</summary>
internal static class Flows
{
    internal const string Hostile = "</text><script>alert(1)</script><a href=\"javascript:alert(1)\" onclick='x()'>&amp; ]]> %%{init: {}}%% \"] --> \\N\u202e\u0000\ud83d\ude00";

    internal static Flow Shipped { get; } = Flow.Read(Path.Combine(House.Checkout.Root, "data", "rules", "should-i-certify.yaml"));

    /// <summary>A to B or C; B ends or goes on to C; C ends: C is reached on two ways.</summary>
    internal static Flow Meeting { get; } = Of(
        "meeting",
        Asked("a", "First question?", ("on", "Go on to the second", "b", null), ("over", "Skip the second", "c", null)),
        Asked("b", "Second question?", ("stop", "Stop here", null, "one"), ("on", "Go on to the third", "c", null)),
        Asked("c", "Third question?", ("yes", "Yes", null, "one"), ("no", "No", null, "two")));

    internal static Gen<string> Words { get; } = Gen.OneOf(
        Gen.String[0, 120],
        Gen.Char.AlphaNumeric.Array[0, 90].Select(letters => new string(letters)),
        Gen.Const(Hostile),
        Gen.Const("Does someone ask you for formal proof of what you know, and would it be read by anybody at all?"),
        Gen.Const("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde"),
        Gen.Const("認定資格は必要ですか？それとも実務経験のほうが大切でしょうか。"),
        Gen.Const("\ufdfd\u0e49\u0301\ud83d\udc69\u200d\ud83d\udc67 \ud800 \uffff \u0007"));

    /// <summary>Sound flows of one to six questions; words are anything, ids too.</summary>
    internal static Gen<Flow> Random { get; } =
        from count in Gen.Int[1, 6]
        from targets in Gen.Int[0, 9].Array[count * 3]
        from words in Words.Array[count * 4 + 4]
        select Built(count, targets, words);

    internal static Question Asked(string id, string text, params (string Id, string Text, string? Next, string? End)[] options) => new(
        id, text, "because", "test", AnswerKind.Choice, [.. options.Select(option => new QuestionOption(option.Id, option.Text, "test", option.Next, option.End))], null);

    internal static Flow Of(string id, params Question[] questions)
    {
        var ends = questions.SelectMany(question => question.Options).Select(option => option.Outcome).OfType<string>().Distinct();
        return new Flow(id, 1, $"The flow {id}", "test", questions, [.. ends.Select(end => new FlowOutcome(end, $"Outcome {end}", "test"))], []);
    }

    private static Flow Built(int count, int[] targets, string[] words)
    {
        var questions = Enumerable.Range(0, count).Select(i => new Question(
            $"q{i}", words[i * 4], "because", "test", AnswerKind.Choice,
            [.. Enumerable.Range(0, 2 + targets[i * 3] % 2).Select(j => new QuestionOption(
                $"a{j}", words[i * 4 + 1 + j], "test",
                Next(i, count, targets[i * 3 + j]),
                Next(i, count, targets[i * 3 + j]) is null ? $"end{targets[i * 3 + j] % 3}" : null))],
            null)).ToList();
        var reached = new HashSet<string> { "q0" };
        foreach (var question in questions.Where(question => reached.Contains(question.Id)))
            reached.UnionWith(question.Options.Select(option => option.Next).OfType<string>());
        var kept = questions.Where(question => reached.Contains(question.Id)).ToList();
        var ends = kept.SelectMany(question => question.Options).Select(option => option.Outcome).OfType<string>().Distinct().ToList();
        return new Flow(words[^1], 1, words[^2], "test", kept, [.. ends.Select((end, i) => new FlowOutcome(end, words[^(i % 2 + 3)], "test"))], []);
    }

    private static string? Next(int question, int count, int target) =>
        target < 6 && question + 1 < count ? $"q{question + 1 + target % (count - question - 1)}" : null;
}
