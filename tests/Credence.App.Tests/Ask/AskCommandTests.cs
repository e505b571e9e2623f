using System.Text.Json;
using Credence.Evidence;
using Credence.Tests.Advice;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Ask;

/// <summary>The command <c>ask</c> as a script or a person sees it.</summary>
public sealed class AskCommandTests : IDisposable
{
    private const int Answered = 0;
    private const int WrongUse = 2;
    private const int UnusableInput = 3;
    private const int Columns = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("credence-ask-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_eight_assignments_of_the_flowchart_come_out_of_the_command_line()
    {
        var run = CommandRun.Of("ask", "--json", "--prior-ai-experience", "yes", "--formal-recognition", "no", "--changing-careers", "yes");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(Answered, run.Exit);
        Assert.Equal("projects-and-publications", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("path").GetArrayLength());
        Assert.Empty(run.Messages);
    }

    [Fact]
    public void The_document_holds_what_the_command_line_promises()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("ask", "--json", "--answers", Person("enterprise-azure")).Output);

        string[] promised = ["outcome", "verdict", "path", "options", "why", "whyNot", "flip", "unknown", "evidence", "warnings", "plan", "receipt"];
        Assert.All(promised, name => Assert.True(json.RootElement.TryGetProperty(name, out _), name));
        string[] receipt = ["version", "dataHash", "rulesHash", "asOf", "seed"];
        Assert.All(receipt, name => Assert.True(json.RootElement.GetProperty("receipt").TryGetProperty(name, out _), name));
    }

    [Fact]
    public void The_command_an_answer_ends_with_gives_the_same_bytes_again()
    {
        var first = CommandRun.Of("ask", "--json", "--answers", Person("student"), "--as-of", "2026-11-23").Output;

        using var json = JsonDocument.Parse(first);
        var repeat = json.RootElement.GetProperty("repeat").GetString()!.Split(' ');
        Assert.Equal("credence", repeat[0]);
        Assert.Equal(first, CommandRun.Of([.. repeat[1..], "--json"]).Output);
    }

    [Fact]
    public void Without_answers_and_without_a_terminal_it_answers_the_example_person_and_says_so()
    {
        var run = CommandRun.Of("ask", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("entry-level-certification", json.RootElement.GetProperty("outcome").GetString());
        Assert.Contains("example person", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_answer_is_wrong_use_and_names_the_allowed_ones()
    {
        var run = CommandRun.Of("ask", "--target-platform", "oracle");

        Assert.Equal(WrongUse, run.Exit);
        Assert.Contains("--target-platform takes aws, azure, google-cloud, none, unknown, not 'oracle'", run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_country_is_taken_by_name_and_repeated_by_code()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("ask", "--json", "--country", "Germany").Output);

        Assert.Equal("DE", json.RootElement.GetProperty("answers").GetProperty("country").GetString());
        Assert.Contains("--country DE", json.RootElement.GetProperty("repeat").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_is_none_is_wrong_use_and_says_what_to_write()
    {
        var run = CommandRun.Of("ask", "--country", "Atlantis");

        Assert.Equal(WrongUse, run.Exit);
        Assert.Contains("--country takes a country's name or its two letters, such as Germany or DE", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_and_the_command_to_repeat_name_the_program_as_it_was_started()
    {
        using var json = JsonDocument.Parse(CommandRun.As("./run", "ask", "--json", "--country", "DE").Output);
        var wrong = CommandRun.As("./run", "ask", "--country", "Atlantis");

        Assert.StartsWith("./run ask ", json.RootElement.GetProperty("repeat").GetString(), StringComparison.Ordinal);
        Assert.Contains("See './run --help'.", wrong.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_question_is_an_option_with_its_text_and_its_answers()
    {
        var help = CommandRun.Of("ask", "--help").Output;

        Assert.Contains("--formal-recognition", help, StringComparison.Ordinal);
        Assert.Contains("--hours-per-week", help, StringComparison.Ordinal);
        Assert.Contains("career-changer, developer, enterprise-cloud, student, other", Unwrapped(help), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_lists_the_ids_of_the_questions()
    {
        var about = Unwrapped(CommandRun.Of("ask", "--help").Output.Split("Usage:")[0]);

        Assert.All(Credence.Advice.AdviceRules.Read(Credence.Sources.DataFolder.Find()).Questions, question => Assert.Matches($"[: ]{question.Id}[,.]", about));
    }

    [Fact]
    public void Answers_may_stand_in_a_json_file_and_options_win_over_it()
    {
        var file = Write("answers.json", """{ "prior-ai-experience": "yes", "formal-recognition": "yes" }""");

        using var json = JsonDocument.Parse(CommandRun.Of("ask", "--json", "--answers", file, "--formal-recognition", "no").Output);

        Assert.Equal("projects-and-publications", json.RootElement.GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("situation: pupil", ":1:12: 'situation' takes career-changer")]
    [InlineData("favourite-color: blue", ":1:1: unknown key 'favourite-color'")]
    [InlineData("- a list", ":1:1: one mapping was expected")]
    public void A_file_that_cannot_be_used_says_where_and_why(string text, string complaint)
    {
        var file = Write("answers.yaml", text);

        var run = CommandRun.Of("ask", "--answers", file);

        Assert.Equal(UnusableInput, run.Exit);
        Assert.Contains(file + complaint, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_says_so()
    {
        var run = CommandRun.Of("ask", "--answers", Path.Combine(_folder, "none.yaml"));

        Assert.Equal(UnusableInput, run.Exit);
        Assert.Contains("there is no such file", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_file_stops_at_its_line_even_for_the_help_of_its_questions()
    {
        var data = DataWithCounts();
        File.AppendAllText(Path.Combine(data, "rules", "questions.yaml"), "nonsense: 1\n");

        var run = CommandRun.Of("ask", "--data", data, "--situation", "student");

        Assert.Equal(UnusableInput, run.Exit);
        Assert.Contains("questions.yaml:", run.Messages, StringComparison.Ordinal);
        Assert.Contains("unknown key 'nonsense'", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_names_the_verdict_first_and_stays_within_100_columns_without_color()
    {
        var run = CommandRun.Of("ask", "--data", DataWithCounts(), "--answers", Person("enterprise-azure"), "--as-of", "2026-11-23");

        var lines = run.Output.Split('\n');
        Assert.StartsWith("Cannot tell: build one project on Azure first; sit AI-103", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Where(line => !line.Contains("http", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, Columns));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void The_text_gives_each_share_with_its_count_its_n_and_its_interval()
    {
        var text = CommandRun.Of("ask", "--data", DataWithCounts(), "--answers", Person("enterprise-azure"), "--as-of", "2026-11-23").Output.Replace('\u00a0', ' ');

        Assert.Contains("11 of 2,000: 0.55 % (0.31–0.98 %)", text, StringComparison.Ordinal);
        Assert.Contains("50 of 2,000 (2.5 %, 95 % interval 1.9–3.3 %) AI postings name any certification", Unwrapped(text), StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_says_how_many_postings_carry_no_date()
    {
        string[] call = ["ask", "--data", DataWithCounts(), "--answers", Person("developer"), "--as-of", "2026-11-23"];

        var text = CommandRun.Of(call).Output;
        using var json = JsonDocument.Parse(CommandRun.Of([.. call, "--json"]).Output);

        Assert.Contains("by 900 named employers; 3 carry no date, the others are of 1 October 2025 to 20 October 2026.", Unwrapped(text), StringComparison.Ordinal);
        Assert.Equal(3, json.RootElement.GetProperty("evidence").GetProperty("anyNamed").GetProperty("undated").GetInt32());
    }

    [Theory]
    [InlineData("--data", "{0}")]
    [InlineData("--data={0}", null)]
    [InlineData("--data:{0}", null)]
    public void The_questions_come_from_the_data_folder_however_it_is_written(string option, string? value)
    {
        var data = DataWithCounts();
        var rules = Path.Combine(data, "rules", "questions.yaml");
        File.WriteAllText(rules, File.ReadAllText(rules).Replace("How many hours a week can you give?", "How long is a made-up week?", StringComparison.Ordinal));
        string[] call = [option.Replace("{0}", data, StringComparison.Ordinal), .. value is null ? Array.Empty<string>() : [data]];

        var run = CommandRun.Of(["ask", .. call, "--help"]);

        Assert.Contains("How long is a made-up week?", Unwrapped(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_has_to_hold_a_certificate_is_not_told_to_skip_it()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("ask", "--json", "--prior-ai-experience", "No", "--changing-careers", "no", "--purpose", "required", "--certification", "PMLE").Output);

        Assert.Equal("required", json.RootElement.GetProperty("verdictRow").GetString());
        var plan = json.RootElement.GetProperty("plan").GetProperty("week").EnumerateArray().Select(step => step.GetProperty("id").GetString()).ToList();
        Assert.Contains("ask-who-requires-it", plan);
        Assert.DoesNotContain("count-postings", plan);
    }

    [Fact]
    public void Without_shipped_counts_the_evidence_is_unknown_with_its_reason_and_never_zero()
    {
        var data = DataWithCounts();
        File.Delete(Path.Combine(data, "evidence", "postings-snapshot.json"));

        using var json = JsonDocument.Parse(CommandRun.Of("ask", "--json", "--data", data, "--answers", Person("enterprise-azure")).Output);

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("evidence").GetProperty("anyNamed").ValueKind);
        Assert.All(json.RootElement.GetProperty("options").EnumerateArray(), option =>
        {
            Assert.Equal(JsonValueKind.Null, option.GetProperty("evidence").ValueKind);
            Assert.NotEmpty(option.GetProperty("evidenceReason").GetString()!);
        });
    }

    private static string Person(string name) => Path.Combine(Checkout.Root, "data", "examples", name + ".yaml");

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the shipped data with made-up counts.</summary>
    private string DataWithCounts()
    {
        var (from, to) = (Path.Combine(Checkout.Root, "data"), Path.Combine(_folder, "data"));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        SnapshotFile.Write(Path.Combine(to, "evidence", "postings-snapshot.json"), CountedPostings.Snapshot());
        return to;
    }
}
