using System.Text.Json;
using System.Xml.Linq;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Rules;

/// <summary>Each verb of <c>rules</c> as a person runs it.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private readonly RuleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_shipped_rules_are_sound_and_every_row_and_option_has_a_case()
    {
        var lint = await Run("lint", "--json");
        var test = await Run("test", "--json");

        Assert.Equal(0, lint.ExitCode);
        Assert.Equal(0, Json(lint).GetProperty("errors").GetInt32());
        Assert.NotEmpty(Json(lint).GetProperty("receipt").GetProperty("rulesHash").GetString()!);
        Assert.Equal(0, test.ExitCode);
        Assert.Equal(0, Json(test).GetProperty("failures").GetInt32());
        Assert.Equal(0, Json(test).GetProperty("notCovered").GetInt32());
        Assert.True(Json(test).GetProperty("cases").GetInt32() > 30);
    }

    [Fact]
    public async Task Test_names_the_case_that_fails_with_its_place_and_proposes_cases_for_rows_without_one()
    {
        var wrong = RuleFolder.Table.Replace("expect: { tier: 3 }", "expect: { tier: 2 }", StringComparison.Ordinal);
        var file = _folder.File("price.yaml", wrong[..wrong.IndexOf("  - id: free", StringComparison.Ordinal)]);

        var run = await Run("test", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}:30:5: case 'five-thousand' failed: what comes out is {{tier: 3}} instead of {{tier: 2}}.", run.Output, StringComparison.Ordinal);
        Assert.Contains("no case covers 'cheap'", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"  - id: cheap\n    given: \{ price-usd: [0-9]+, provider: known \}\n    expect: \{ tier: 2 \}", run.Output);
        Assert.Contains("2 cases, 1 failed, 1 not covered.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_of_a_flow_names_the_option_that_no_case_passes()
    {
        var flow = RuleFolder.Flow();
        var file = _folder.File("flow.yaml", flow[..flow.IndexOf("  - id: named", StringComparison.Ordinal)] + flow[flow.IndexOf("  - id: paid\n", StringComparison.Ordinal)..]);

        var run = await Run("test", file, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("asked-for=yes", Json(run).GetProperty("files")[0].GetProperty("notCovered")[0].GetString());
    }

    [Fact]
    public async Task Diff_counts_and_lists_the_answers_that_lead_elsewhere_and_asks_for_a_new_version()
    {
        var old = _folder.File("old.yaml", RuleFolder.Flow());
        const string after = "source: seed-b/flowchart }\n      - { id: no, text: \"No\", outcome: build";
        var changed = _folder.File("new.yaml", RuleFolder.Flow("outcome: sit, " + after, "outcome: build, " + after));

        var run = await Run("diff", old, changed, "--json");
        var same = await Run("diff", old, old);

        Assert.Equal(1, run.ExitCode);
        Assert.True(Json(run).GetProperty("versionUnchanged").GetBoolean());
        Assert.True(Json(run).GetProperty("changed").GetDouble() >= 1);
        Assert.Equal("paid-for=yes", Assert.Single(Json(run).GetProperty("edited").EnumerateArray()).GetString());
        Assert.Contains(Json(run).GetProperty("examples").EnumerateArray(), example => example.GetProperty("old").GetString() == "sit" && example.GetProperty("new").GetString() == "build");
        Assert.Equal(0, same.ExitCode);
        Assert.Contains("0 of", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draw_marks_the_path_of_the_answers_in_every_format()
    {
        var output = _folder.Path("me.svg");
        var svg = await Run("draw", "--prior-ai-experience", "yes", "--formal-recognition=no", "--output", output);
        var mermaid = await Run("draw", "--answers", "data/examples/student.yaml", "--format", "mermaid");
        var json = await Run("draw", "--prior-ai-experience", "no", "--changing-careers", "no", "--format", "dot", "--json");

        Assert.Equal(0, svg.ExitCode);
        Assert.Empty(svg.Output);
        Assert.Equal(3, XElement.Load(output).Descendants().Count(element => element.Attribute("aria-label")?.Value.EndsWith("(on your path)", StringComparison.Ordinal) == true));
        Assert.StartsWith("flowchart TD\n", mermaid.Output, StringComparison.Ordinal);
        Assert.Contains("==>", mermaid.Output, StringComparison.Ordinal);
        Assert.Equal("free-resources", Json(json).GetProperty("outcome").GetString());
        Assert.Equal(["prior-ai-experience", "changing-careers"], Json(json).GetProperty("marked").EnumerateArray().Select(id => id.GetString()));
        Assert.StartsWith("digraph ", Json(json).GetProperty("drawing").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draw_frames_the_rows_of_a_table_that_hold()
    {
        var file = _folder.File("price.yaml", RuleFolder.Table);

        var run = await Run("draw", file, "--price-usd", "6000", "--provider", "known", "--shape", "wide");

        Assert.Equal(0, run.ExitCode);
        var row = Assert.Single(XElement.Parse(run.Output).Descendants(), element => element.Attribute("class")?.Value == "row on");
        Assert.StartsWith("Row costly: ", row.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--prior-ai-experience takes yes, no, unknown, not 'maybe'", "draw", "--prior-ai-experience", "maybe")]
    [InlineData("--colour is no option of 'rules draw' and no question of 'should-i-certify'", "draw", "--colour", "red")]
    [InlineData("--format takes svg, mermaid, dot, not 'pdf'", "draw", "--format", "pdf")]
    [InlineData("holds no decision 'taxes'. It holds: should-i-certify", "eval", "data/rules/should-i-certify.yaml", "--decision", "taxes")]
    [InlineData("need --table FILE", "import", "rows.csv")]
    public async Task A_call_that_cannot_be_meant_is_wrong_use_and_says_what_there_is(string message, params string[] call)
    {
        if (call[^1] == "rows.csv")
            call[^1] = _folder.File("rows.csv", "id\n");

        var run = await Run(call);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_of_a_flow_says_the_outcome_the_path_and_what_would_change_it()
    {
        var run = await CredenceProgram.RunAsync(["rules", "eval", "data/rules/should-i-certify.yaml", "--inputs", "-", "--json"], """{"prior-ai-experience": "yes", "formal-recognition": "no"}""", TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("projects-and-publications", Json(run).GetProperty("outputs").GetProperty("should-i-certify").GetString());
        Assert.Equal(["prior-ai-experience", "formal-recognition"], Json(run).GetProperty("path").EnumerateArray().Select(step => step.GetProperty("question").GetString()));
        Assert.Equal(3, Json(run).GetProperty("whyNot").GetArrayLength());
        Assert.Contains(Json(run).GetProperty("flip").EnumerateArray(), flip => flip.GetProperty("outcome").GetString() == "advanced-certification");
        Assert.Empty(Json(run).GetProperty("unknown").EnumerateArray());
    }

    [Fact]
    public async Task Eval_of_a_table_says_the_rows_and_the_nearest_number_that_changes_it()
    {
        var file = _folder.File("price.yaml", RuleFolder.Table);

        var run = await Run("eval", file, "--decision", "page-price", "--inputs", """{"price-usd": 7000, "provider": "known"}""", "--json");
        var wrong = await Run("eval", file, "--inputs", """{"price-usd": 7000, "vendor": "known"}""", "--json");

        Assert.Equal(3, Json(run).GetProperty("outputs").GetProperty("page-price").GetInt32());
        Assert.Equal("costly", Json(run).GetProperty("rows")[0].GetString());
        var cheaper = Json(run).GetProperty("flip").EnumerateArray().Single(flip => flip.GetProperty("outcome").ToString() == "2").GetProperty("changes")[0];
        Assert.Equal("price-usd", cheaper.GetProperty("input").GetString());
        Assert.Contains("less than 5,000", cheaper.GetProperty("needed").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, wrong.ExitCode);
        Assert.Equal("'vendor' is no input of 'page-price'; its inputs are price-usd, provider", Json(wrong).GetProperty("errors")[0].GetString());
    }

    [Fact]
    public async Task A_flow_exported_as_DMN_and_imported_again_says_the_same()
    {
        var (dmn, yaml) = (_folder.Path("chart.dmn"), _folder.Path("chart.yaml"));
        var export = await Run("export", "data/rules/should-i-certify.yaml", "--output", dmn);
        var import = await Run("import", dmn, "--output", yaml);

        Assert.Equal((0, 0), (export.ExitCode, import.ExitCode));
        Assert.Contains("https://www.omg.org/spec/DMN/20230324/MODEL/", File.ReadAllText(dmn), StringComparison.Ordinal);
        foreach (var file in new[] { dmn, yaml })
        {
            var run = await Run("eval", file, "--decision", "should-i-certify", "--inputs", """{"prior-ai-experience": "no", "changing-careers": "yes"}""", "--json");
            Assert.Equal("entry-level-certification", Json(run).GetProperty("outputs").GetProperty("should-i-certify").GetString());
        }
    }

    [Fact]
    public async Task Rows_edited_as_CSV_come_back_into_their_table()
    {
        var (table, rows) = (_folder.File("price.yaml", RuleFolder.Table), _folder.Path("rows.csv"));
        await Run("export", table, "--format", "csv", "--output", rows);
        File.WriteAllText(rows, File.ReadAllText(rows).Replace("< 5000,,2,cheap", "< 5000,,1,cheap", StringComparison.Ordinal));

        var import = await Run("import", rows, "--table", table, "--output", _folder.Path("new.yaml"));
        var diff = await Run("diff", table, _folder.Path("new.yaml"), "--json");

        Assert.Equal(0, import.ExitCode);
        Assert.Equal("cheap", Json(diff).GetProperty("edited")[0].GetString());
        Assert.Contains(Json(diff).GetProperty("examples").EnumerateArray(), example => example.GetProperty("new").GetString() == "tier: 1");
    }

    private static Task<CredenceProgram.Ending> Run(params string[] call) => CredenceProgram.RunAsync(["rules", .. call], stop: TestContext.Current.CancellationToken);

    private static JsonElement Json(CredenceProgram.Ending run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
