using CsCheck;
using Credence.Rules;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>Evaluation against the plain meaning of a flow, over random sound flows and random answers.</summary>
public sealed class FlowPropertyTests
{
    private const string NoAnswer = "";

    [Fact]
    public void The_smallest_changes_are_those_that_trying_everything_finds()
    {
        Cases.Sample(one =>
        {
            var result = one.Flow.Evaluate(one.Answers);
            var reached = Everything(one.Flow, one.Answers)
                .Select(to => (Outcome: Meaning(one.Flow, to), Changes: Changes(one.Flow, one.Answers, to)))
                .Where(found => found.Outcome is not null && found.Outcome != result.Outcome && found.Changes.Count is 1 or 2)
                .GroupBy(found => found.Outcome!)
                .SelectMany(group => group.Where(found => found.Changes.Count == group.Min(other => other.Changes.Count)))
                .Select(found => $"{found.Outcome}: {string.Join(' ', found.Changes)}");

            var flips = result.Flip.Select(flip => $"{flip.Outcome}: {string.Join(' ', flip.Changes.Select(change => $"{change.Question}={change.To}"))}");
            Assert.Equal(reached.Order(StringComparer.Ordinal), flips.Order(StringComparer.Ordinal));
            Assert.False(result.Capped);
        });
    }

    [Fact]
    public void An_outcome_is_known_exactly_when_every_completion_of_the_answers_leads_to_it()
    {
        Cases.Sample(one =>
        {
            var ends = Completions(one.Flow, one.Answers).Select(full => Meaning(one.Flow, full)!).Distinct().ToList();

            var result = one.Flow.Evaluate(one.Answers);

            Assert.Equal(ends.Count == 1 ? ends[0] : null, result.Outcome);
            Assert.Equal(ends.Order(StringComparer.Ordinal), result.Possible.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void A_question_is_unknown_exactly_when_some_completion_depends_on_it()
    {
        Cases.Sample(one =>
        {
            var matter = one.Flow.Questions
                .Where(question => !one.Answers.ContainsKey(question.Id))
                .Where(question => Completions(one.Flow, one.Answers).Any(full =>
                    question.Options.Select(option => Meaning(one.Flow, With(full, question.Id, option.Id))).Distinct().Count() > 1))
                .Select(question => question.Id);

            Assert.Equal(matter, one.Flow.Evaluate(one.Answers).Unknown);
        });
    }

    [Fact]
    public void Every_other_outcome_is_explained_by_an_answer_that_shut_it_out_or_is_open()
    {
        Cases.Sample(one =>
        {
            var result = one.Flow.Evaluate(one.Answers);

            Assert.Equal(one.Flow.Outcomes.Select(outcome => outcome.Id).Where(id => id != result.Outcome), result.WhyNot.Select(why => why.Outcome));
            foreach (var why in result.WhyNot)
            {
                Assert.Equal(result.Possible.Contains(why.Outcome), why.Given is null);
                Assert.NotEmpty(why.Needed);
                Assert.DoesNotContain(why.Given, why.Needed);
            }
        });
    }

    // Flows of two to five questions, each option leading to a later question or to one of three outcomes; the sound ones only.
    private static readonly Gen<(Flow Flow, Dictionary<string, string> Answers)> Cases =
        from count in Gen.Int[2, 5]
        from targets in Gen.Int[0, 7].Array[count * 3]
        from given in Gen.Int[0, 3].Array[count]
        select Built(count, targets, given);

    private static (Flow Flow, Dictionary<string, string> Answers) Built(int count, int[] targets, int[] given)
    {
        var questions = Enumerable.Range(0, count).Select(i => new Question(
            $"q{i}", "?", "because", "test", AnswerKind.Choice,
            [.. Enumerable.Range(0, 2 + (targets[i * 3] % 2)).Select(j => Leading(i, j, count, targets[(i * 3) + j]))], null)).ToList();
        var reached = new HashSet<string> { "q0" };
        foreach (var question in questions.Where(question => reached.Contains(question.Id)))
            reached.UnionWith(question.Options.Select(option => option.Next).OfType<string>());
        var kept = questions.Where(question => reached.Contains(question.Id)).ToList();
        var ends = kept.SelectMany(question => question.Options).Select(option => option.Outcome).OfType<string>().Distinct();
        var flow = new Flow("test", 1, "test", "test", kept, [.. ends.Select(end => new FlowOutcome(end, end, "test"))], []);
        var answers = kept.Select((question, i) => (question, choice: given[i]))
            .Where(pair => pair.choice < pair.question.Options.Count)
            .ToDictionary(pair => pair.question.Id, pair => pair.question.Options[pair.choice].Id);
        return (flow, answers);
    }

    private static QuestionOption Leading(int question, int option, int count, int target) =>
        target < 4 && question + 1 < count
            ? new QuestionOption($"a{option}", "a", "test", $"q{question + 1 + (target % (count - question - 1))}", null)
            : new QuestionOption($"a{option}", "a", "test", null, $"end{target % 3}");

    /// <summary>The outcome of answers as a person would follow the chart, unanswered questions trying every option.</summary>
    private static string? Meaning(Flow flow, Dictionary<string, string> answers)
    {
        var ends = Ends(flow, flow.Start, answers).Distinct().ToList();
        return ends.Count == 1 ? ends[0] : null;
    }

    private static IEnumerable<string> Ends(Flow flow, Question at, Dictionary<string, string> answers) =>
        at.Options.Where(option => !answers.TryGetValue(at.Id, out var answer) || answer == option.Id)
            .SelectMany(option => option.Outcome is { } end ? [end] : Ends(flow, flow.Question(option.Next!), answers));

    private static IEnumerable<Dictionary<string, string>> Completions(Flow flow, Dictionary<string, string> answers) =>
        flow.Questions.Where(question => !answers.ContainsKey(question.Id))
            .Aggregate<Question, IEnumerable<Dictionary<string, string>>>([answers], (all, question) =>
                all.SelectMany(one => question.Options.Select(option => With(one, question.Id, option.Id))));

    /// <summary>Every set of answers that answers at least the questions answered now.</summary>
    private static IEnumerable<Dictionary<string, string>> Everything(Flow flow, Dictionary<string, string> answers) =>
        flow.Questions.Aggregate<Question, IEnumerable<Dictionary<string, string>>>([[]], (all, question) =>
            all.SelectMany(one => question.Options.Select(option => option.Id).Concat(answers.ContainsKey(question.Id) ? [] : [NoAnswer])
                .Select(answer => answer == NoAnswer ? one : With(one, question.Id, answer))));

    private static List<string> Changes(Flow flow, Dictionary<string, string> from, Dictionary<string, string> to) =>
        [.. flow.Questions.Where(question => to.GetValueOrDefault(question.Id) != from.GetValueOrDefault(question.Id)).Select(question => $"{question.Id}={to[question.Id]}")];

    private static Dictionary<string, string> With(Dictionary<string, string> answers, string question, string answer) =>
        new(answers) { [question] = answer };
}
