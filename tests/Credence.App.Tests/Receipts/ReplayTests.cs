using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Credence.App.Receipts;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Receipts;

/// <summary>A saved answer is asked again: same, or what differs; whatever the file holds, nothing is written, fetched or run by a shell.</summary>
public sealed partial class ReplayTests
{
    private const int CheckFailed = 1;
    private const int UnusableInput = 3;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_differs_is_listed_with_the_outcome_first()
    {
        using var folder = new TempFolder();
        var answer = await SavedAsync("ask", "--prior-ai-experience", "yes", "--formal-recognition", "no", "--as-of", "2026-11-23");
        answer["plan"]!["week"] = new JsonArray();
        answer["verdict"] = "Worth it: because I say so.";
        answer["outcome"] = "take-the-exam";

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("a.json", answer.ToJsonString()), "--json"], stop: Stop);

        using var json = JsonDocument.Parse(run.Output);
        var paths = json.RootElement.GetProperty("changed").EnumerateArray().Select(change => change.GetProperty("path").GetString()).ToList();
        Assert.Equal((CheckFailed, false), (run.ExitCode, json.RootElement.GetProperty("same").GetBoolean()));
        Assert.Equal(["outcome", "verdict"], paths[..2]);
        Assert.Equal("Worth it: because I say so.", json.RootElement.GetProperty("changed")[1].GetProperty("old").GetString());
        Assert.True(json.RootElement.GetProperty("dataMatches").GetBoolean());
    }

    [Fact]
    public async Task A_data_folder_that_changed_without_changing_the_answer_is_said_and_the_answer_counts_as_the_same()
    {
        using var folder = new TempFolder();
        var answer = await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23");
        answer["receipt"]!["dataHash"] = "0123456789abcdef";

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("a.json", answer.ToJsonString())], stop: Stop);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("The same answer, and the data have changed since.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Data: changed, 0123456789abcdef → ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_answers_to_one_call_is_asked_again_as_one()
    {
        using var folder = new TempFolder();
        var saved = await CredenceProgram.RunAsync(["claims", "--as-of", "2026-11-23", "--json"], stop: Stop);
        var changed = JsonNode.Parse(saved.Output)!.AsArray();
        changed[0]!["verdict"] = "supported";

        var same = await CredenceProgram.RunAsync(["replay", folder.Write("a.json", saved.Output)], stop: Stop);
        var other = await CredenceProgram.RunAsync(["replay", folder.Write("b.json", changed.ToJsonString()), "--json"], stop: Stop);

        Assert.Equal((0, CheckFailed), (same.ExitCode, other.ExitCode));
        using var json = JsonDocument.Parse(other.Output);
        Assert.Equal("[q1].verdict", Assert.Single(json.RootElement.GetProperty("changed").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public async Task An_input_file_that_changed_is_named()
    {
        using var folder = new TempFolder();
        var page = folder.Write("page.txt", "A course in AI. 40 hours.");
        var saved = folder.Write("a.json", (await SavedAsync("check", page)).ToJsonString());
        folder.Write("page.txt", "A course in AI. Guaranteed job. 40 hours.");

        var run = await CredenceProgram.RunAsync(["replay", saved, "--json"], stop: Stop);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(CheckFailed, run.ExitCode);
        Assert.False(Assert.Single(json.RootElement.GetProperty("inputs").EnumerateArray()).GetProperty("matches").GetBoolean());
    }

    [Fact]
    public async Task A_receipt_alone_gives_the_answer_and_claims_no_comparison()
    {
        using var folder = new TempFolder();
        var answer = await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23");

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("r.json", answer["receipt"]!.ToJsonString()), "--json"], stop: Stop);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("same").ValueKind);
        Assert.Equal("ms-ai-103", json.RootElement.GetProperty("answer").GetProperty("certification").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""["ingest","postings","--store","out"]""", "no command that can be replayed")]
    [InlineData("""["replay","a.json"]""", "no command that can be replayed")]
    [InlineData("""["extract","a.json"]""", "no command that can be replayed")]
    [InlineData("""["skills","train","--skillspan","x","--postings","y"]""", "no command that can be replayed")]
    [InlineData("""["returns","--certification","AI-103","--write","OUT"]""", "it would write a file (--write)")]
    [InlineData("""["plan","--profile","data/examples/plan-developer.yaml","--ics=OUT"]""", "it would write a file (--ics)")]
    [InlineData("""["plan","--profile","data/examples/plan-developer.yaml","--svg","OUT"]""", "it would write a file (--svg)")]
    [InlineData("""["rules","draw","--output:OUT"]""", "it would write a file (--output)")]
    [InlineData("""["evidence","--store","x","--snapshot","OUT"]""", "it would write a file (--snapshot)")]
    [InlineData("""["check","http://127.0.0.1:9/page"]""", "is on the web")]
    [InlineData("""["check","-"]""", "standard input")]
    [InlineData("""["check","/dev/zero"]""", "is empty, or no file")]
    [InlineData("""["check","no-such-page.html"]""", "is not here")]
    [InlineData("""["rules","eval","data/rules/verdict.yaml","--inputs","@/dev/zero"]""", "is empty, or no file")]
    [InlineData("""["catalog","list; touch OUT"]""", "Required command was not provided")]
    [InlineData("""["catalog","list","--help"]""", "asks nothing that can be answered")]
    [InlineData("""[]""", "receipt.command: Required command was not provided")]
    [InlineData("""["check","\\\\host\\share\\page.html"]""", "names another computer or a device")]
    [InlineData("""["check","//host/share/page.html"]""", "names another computer or a device")]
    [InlineData("""["check","/\\host/page.html"]""", "names another computer or a device")]
    [InlineData("""["check","\\??\\UNC\\host\\page.html"]""", "names another computer or a device")]
    [InlineData("""["rules","eval","data/rules/verdict.yaml","--inputs","@//host/in.json"]""", "names another computer or a device")]
    [InlineData("""["pay","--data:\\\\host\\pay.csv","--formula","log(pay)~years"]""", "names another computer or a device")]
    [InlineData("""["ask","--data","\\\\host\\data"]""", "names a data folder of its own")]
    public async Task A_receipt_that_asks_for_more_than_an_answer_is_refused(string command, string why)
    {
        using var folder = new TempFolder();
        var output = folder.Path("out");
        var receipt = $$"""{"version":"0.1.0","dataHash":"x","rulesHash":"y","asOf":"2026-11-23","seed":1,"command":{{command.Replace("OUT", output, StringComparison.Ordinal)}},"inputs":[]}""";

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("r.json", receipt)], stop: Stop);

        Assert.Equal((UnusableInput, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Theory]
    [InlineData("[]", "holds no answer and no receipt")]
    [InlineData("{}", "receipt.command is missing")]
    [InlineData("not json", "is no JSON document")]
    [InlineData("""{"receipt":7}""", "must be an object")]
    [InlineData("""{"receipt":{"command":"ask"}}""", "must be a text")]
    [InlineData("""{"command":["ask"],"version":"1","dataHash":"a","rulesHash":"b","asOf":"soon","seed":1}""", "must be a day")]
    [InlineData("""{"command":["ask"],"version":"1","dataHash":"a","rulesHash":"b","asOf":"2026-11-23","seed":1e99}""", "must be a whole number")]
    [InlineData("""{"command":["\ud800"],"version":"1","dataHash":"a","rulesHash":"b","asOf":"2026-11-23","seed":1}""", "half a character")]
    [InlineData("""{"command":[{}],"version":"1","dataHash":"a","rulesHash":"b","asOf":"2026-11-23","seed":1}""", "must be a list of words")]
    [InlineData("""{"command":["ask"],"command":["ask"]}""", "repeated names")]
    [InlineData("""{"receipt":{"command":["ask"],"version":"1","dataHash":"a","rulesHash":"b","asOf":"2026-11-23","seed":1},"options":[{"id":"\ud800"}]}""", "half a character")]
    [InlineData("""{"receipt":{"command":["ask"],"version":"1","dataHash":"a","rulesHash":"b","asOf":"2026-11-23","seed":1},"\ud800":1}""", "half a character")]
    public async Task A_file_that_is_no_receipt_is_unusable_input(string text, string why)
    {
        using var folder = new TempFolder();

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("r.json", text)], stop: Stop);

        Assert.Equal((UnusableInput, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deep_or_huge_file_is_refused_quickly()
    {
        using var folder = new TempFolder();
        var deep = folder.Write("deep.json", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
        var huge = folder.Write("huge.json", new string(' ', 33 * 1024 * 1024));

        Assert.Equal(UnusableInput, (await CredenceProgram.RunAsync(["replay", deep], stop: Stop)).ExitCode);
        Assert.Contains("larger than 32 MiB", (await CredenceProgram.RunAsync(["replay", huge], stop: Stop)).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_saved_answer_holds_does_not_steer_the_terminal()
    {
        using var folder = new TempFolder();
        var answer = await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23");
        answer["name"] = "\u001b[2Jgone";
        answer["receipt"]!["dataHash"] = "\u001b[31mred";

        var run = await CredenceProgram.RunAsync(["replay", folder.Write("a.json", answer.ToJsonString())], stop: Stop);

        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("catalog", "list")]
    [InlineData("ask", "--prior-ai-experience", "yes", "--formal-recognition", "no")]
    [InlineData("pay")]
    public async Task A_receipt_cannot_choose_the_data_folder_and_the_person_can(params string[] words)
    {
        using var folder = new TempFolder();
        var data = folder.CopyOfData("stranger");
        File.AppendAllText(Path.Combine(data, "rules", "verdict.yaml"), "# another hash\n");
        var answer = await SavedAsync([.. words, "--as-of", "2026-11-25"]);
        var saved = folder.Write("a.json", answer.ToJsonString());
        string[] call = [.. words, "--as-of", "2026-11-25"];
        // the --data of pay is its table: there the folder can only be named before the command
        string[] named = words is ["pay", ..] ? ["--data", data, .. call] : [.. call, "--data", data];
        answer["receipt"]!["command"] = new JsonArray([.. named.Select(word => JsonValue.Create(word))]);

        var stranger = await CredenceProgram.RunAsync(["replay", folder.Write("b.json", answer.ToJsonString())], stop: Stop);
        var own = await CredenceProgram.RunAsync(["replay", saved, "--data", data, "--json"], stop: Stop);

        Assert.Equal((UnusableInput, ""), (stranger.ExitCode, stranger.Output));
        Assert.Contains("names a data folder of its own", stranger.Messages, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(own.Output);
        Assert.Equal((true, false), (json.RootElement.GetProperty("same").GetBoolean(), json.RootElement.GetProperty("dataMatches").GetBoolean()));
        Assert.Equal(Credence.Sources.DataFolder.Find(data).Hash, json.RootElement.GetProperty("receipt").GetProperty("dataHash").GetString());
    }

    [Fact]
    public void The_method_lists_the_commands_that_may_be_replayed()
    {
        var method = File.ReadAllText(Path.Combine(CredenceProgram.Root, "docs", "method", "receipts.md"));
        var list = Listed().Match(method).Groups["list"].Value;

        var named = Quoted().Matches(list).SelectMany(one => one.Groups["name"].Value.Split(' ') is [var group, var verbs] ? verbs.Split('|').Select(verb => $"{group} {verb}") : [one.Groups["name"].Value]);

        Assert.Equal(Replayable.Commands.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("reads and answers: (?<list>.*?), for `replay`", RegexOptions.Singleline)]
    private static partial Regex Listed();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Quoted();

    private static async Task<JsonObject> SavedAsync(params string[] call)
    {
        var answer = await CredenceProgram.RunAsync([.. call, "--json"], stop: Stop);
        return JsonNode.Parse(answer.Output)!.AsObject();
    }
}
