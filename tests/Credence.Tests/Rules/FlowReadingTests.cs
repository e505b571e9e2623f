using System.Globalization;
using Credence.Rules;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>A flow that is not sound stops at its place in the file.</summary>
public sealed class FlowReadingTests : IDisposable
{
    private const string Sound = """
        kind: flow
        id: small
        version: 1
        title: A small flow
        source: test/one
        questions:
          - id: first
            text: First?
            why-asked: Because.
            source: test/one
            options:
              - { id: yes, text: Yes, source: test/one, next: second }
              - { id: no, text: No, source: test/one, outcome: done }
          - id: second
            text: Second?
            why-asked: Because.
            source: test/one
            options:
              - { id: yes, text: Yes, source: test/one, outcome: done }
              - { id: no, text: No, source: test/one, outcome: other }
        outcomes:
          - { id: done, text: Done, source: test/one }
          - { id: other, text: Other, source: test/one }
        cases:
          - { id: one, given: { first: no }, expect: done, path: [first] }
        """;

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_sound_flow_is_read()
    {
        var flow = Read(Sound);

        Assert.Equal(("small", 2, 2, 1), (flow.Id, flow.Questions.Count, flow.Outcomes.Count, flow.Cases.Count));
    }

    [Theory]
    [InlineData("next: second", "next: third", "no question 'third'", 12)]
    [InlineData("outcome: other }", "outcome: nowhere }", "no outcome 'nowhere'", 20)]
    [InlineData("no, text: No, source: test/one, outcome: other }", "no, text: No, source: test/one, next: first }", "runs in a circle: first → second → first", 20)]
    [InlineData("next: second", "outcome: done", "'second' cannot be reached from 'first'", 14)]
    [InlineData("outcome: other }", "outcome: done }", "no option leads to outcome 'other'", 23)]
    [InlineData("{ id: yes, text: Yes, source: test/one, next: second }", "{ id: yes, text: Yes, next: second }", "'source' is missing", 12)]
    [InlineData("next: second", "next: second, outcome: done", "needs either 'next' or 'outcome'", 12)]
    [InlineData("next: second", "nxt: second", "unknown key 'nxt'", 12)]
    [InlineData("{ first: no }", "{ first: maybe }", "takes yes, no, unknown, not 'maybe'", 25)]
    [InlineData("expect: done", "expect: gone", "no outcome 'gone'", 25)]
    [InlineData("- id: second", "- id: first", "id 'first' is used twice", 14)]
    [InlineData("kind: flow", "kind: table", "'kind' must be flow", 1)]
    [InlineData("{ id: no, text: No, source: test/one, outcome: other }", "{ id: yes, text: No, source: test/one, outcome: other }", "option id 'yes' is reserved or used twice", 19)]
    public void A_flow_that_is_not_sound_stops_at_its_line(string part, string instead, string complaint, int line)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Read(Sound.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Contains(complaint, wrong.What, StringComparison.Ordinal);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{_path}:{line}:"), wrong.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_too_large_to_search_says_that_it_was_capped_and_names_every_open_question()
    {
        var questions = Enumerable.Range(0, 30).Select(i => new Question(
            $"q{i:00}", "?", "because", "test", AnswerKind.Choice,
            [new("a", "a", "test", i < 29 ? $"q{i + 1:00}" : null, i < 29 ? null : "end"), new("b", "b", "test", null, "other")], null)).ToList();
        var flow = new Flow("long", 1, "long", "test", questions, [new("end", "end", "test"), new("other", "other", "test")], []);

        var result = flow.Evaluate(new Dictionary<string, string>());

        Assert.True(result.Capped);
        Assert.Equal(30, result.Unknown.Count);
    }

    private Flow Read(string text)
    {
        File.WriteAllText(_path, text);
        return Flow.Read(_path);
    }
}
