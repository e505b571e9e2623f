using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Rules;

/// <summary>Files of rules that nobody should trust: each ends with its place and a message, and nothing in them is run.</summary>
public sealed class HostileRulesTests : IDisposable
{
    private readonly RuleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("System.IO.File.ReadAllText(\\\"data/rules/verdict.yaml\\\")", 14)]
    [InlineData("for i in 1..1000000000 return i", 14)]
    [InlineData("typeof(System.Reflection.Assembly)", 14)]
    public async Task An_expression_that_calls_out_is_refused_when_the_table_is_read(string cell, int line)
    {
        var file = _folder.File("evil.yaml", RuleFolder.Head + $$"""
              - id: evil
                when: { price-usd: "{{cell}}" }
                then: { tier: 1 }
                source: seed-c/judging
            """.Replace("\n    ", "\n    ", StringComparison.Ordinal));

        var eval = await Run("eval", file, "--inputs", """{"price-usd": 1}""");
        var lint = await Run("lint", file);

        Assert.Equal(3, eval.ExitCode);
        Assert.Contains($"{file}:{line}:", eval.Messages, StringComparison.Ordinal);
        Assert.Equal(1, lint.ExitCode);
        Assert.Contains($"{file}:{line}:", lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_loops_a_thousand_million_times_ends_at_once_with_an_error()
    {
        var file = _folder.File("loop.dmn", """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="loop" namespace="urn:loop">
              <decision id="d" name="Loop"><variable name="Loop"/><literalExpression><text>count(for i in 1..1000000000 return for j in 1..1000000000 return i*j)</text></literalExpression></decision>
            </definitions>
            """);

        var run = await Run("eval", file, "--json");

        Assert.True(run.ExitCode == 3 || run.Output.Contains("\"Loop\": null", StringComparison.Ordinal), run.Output + run.Messages);
    }

    [Theory]
    [InlineData("next: paid-for", "next: asked-for", "circle")]
    [InlineData("next: paid-for", "outcome: build", "'paid-for' cannot be reached")]
    [InlineData("{ id: no, text: \"No\", next: paid-for,", "{ id: no, text: \"No\",", "needs either 'next' or 'outcome'")]
    [InlineData("next: paid-for", "next: nowhere", "no question 'nowhere'")]
    public async Task Lint_names_the_node_of_a_flow_that_is_not_sound(string right, string wrong, string message)
    {
        var file = _folder.File("flow.yaml", RuleFolder.Flow(right, wrong));

        var run = await Run("lint", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"flow\.yaml:\d+:\d+: error unusable: .*{message}", run.Output);
    }

    [Fact]
    public async Task Lint_names_both_rows_that_overlap_under_unique()
    {
        var file = _folder.File("price.yaml", RuleFolder.Table.Replace("\"< 5000\"", "\"<= 5000\"", StringComparison.Ordinal));

        var run = await Run("lint", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"price\.yaml:\d+:\d+: error overlap: rows 'costly' .* and 'cheap' both hold", run.Output);
    }

    [Theory]
    [InlineData("nested.yaml", "nested more than 64 deep")]
    [InlineData("aliases.yaml", "repeats another part of the file")]
    [InlineData("broken.yaml", "is not valid YAML")]
    [InlineData("entity.dmn", "entity.dmn")]
    [InlineData("missing.yaml", "there is no such file")]
    public async Task A_file_that_cannot_be_rules_ends_with_exit_3_and_its_place(string name, string message)
    {
        var text = name switch
        {
            "nested.yaml" => "kind: " + new string('[', 100_000),
            "aliases.yaml" => "kind: &a [x, x]\nid: [*a, *a]\n",
            "broken.yaml" => "kind: flow\n  id: : [\n",
            "entity.dmn" => "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"&x;\"/>",
            _ => null,
        };
        var file = text is null ? _folder.Path(name) : _folder.File(name, text);

        var run = await Run("eval", file);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", run.Messages + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_that_are_no_JSON_object_end_with_exit_3_and_their_place()
    {
        var broken = await Run("eval", "data/rules/should-i-certify.yaml", "--inputs", "{\"a\": ");
        var list = await Run("eval", "data/rules/should-i-certify.yaml", "--inputs", "[1]");

        Assert.Equal((3, 3), (broken.ExitCode, list.ExitCode));
        Assert.Contains("--inputs:1:", broken.Messages, StringComparison.Ordinal);
        Assert.Contains("one JSON object", list.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_flow_cannot_become_markup_of_its_drawing()
    {
        var file = _folder.File("evil.yaml", RuleFolder.Flow("Does your employer pay?", "\"</text><script>alert(1)</script><a href='javascript:alert(1)' onclick='x'>\""));

        var run = await Run("draw", file);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", run.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", run.Output, StringComparison.Ordinal);
    }

    private static Task<CredenceProgram.Ending> Run(params string[] call) => CredenceProgram.RunAsync(["rules", .. call], stop: TestContext.Current.CancellationToken);
}
