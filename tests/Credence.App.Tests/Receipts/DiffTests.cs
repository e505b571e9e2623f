using System.Text.Json;
using Credence.App.Receipts;
using Credence.App.Tests.House;
using Credence.Sources;
using Xunit;

namespace Credence.App.Tests.Receipts;

/// <summary>Two saved answers: what changed, and because of which fact, answer or file.</summary>
public sealed class DiffTests : IDisposable
{
    private const int UnusableInput = 3;
    private readonly TempFolder _folder = new();
    private int _saved;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_end_of_an_exam_is_named_as_the_cause_of_another_verdict_with_its_source_and_day()
    {
        string[] person = ["ask", "--prior-ai-experience", "yes", "--formal-recognition", "yes", "--target-platform", "aws", "--certification", "MLS-C01", "--months", "4", "--hours-per-week", "5"];

        var diff = await DiffAsync(await SavedAsync([.. person, "--as-of", "2026-02-28"]), await SavedAsync([.. person, "--as-of", "2026-04-02"]));

        var verdict = Change(diff, "verdict");
        var cause = diff.GetProperty("causes")[verdict.GetProperty("causes")[0].GetInt32()];
        Assert.Equal("entry", cause.GetProperty("kind").GetString());
        Assert.Equal("2026-03-31", cause.GetProperty("day").GetString());
        Assert.All(cause.GetProperty("entries").EnumerateArray(), entry => Assert.Equal(("aws-mls-c01", "retirement-date"), (entry.GetProperty("about").GetString(), entry.GetProperty("field").GetString())));
        Assert.Contains(cause.GetProperty("entries").EnumerateArray(), entry => (entry.GetProperty("source").GetString(), entry.GetProperty("date").GetString()) == ("seed-b", "2026-02-24"));
    }

    [Fact]
    public async Task A_state_that_changed_twice_names_what_ended_the_old_and_what_brought_the_new()
    {
        var diff = await DiffAsync(await SavedAsync("catalog", "show", "AI-102", "--as-of", "2026-02-28"), await SavedAsync("catalog", "show", "AI-102", "--as-of", "2026-11-23"));

        var causes = Change(diff, "certification.state.status").GetProperty("causes").EnumerateArray().Select(place => diff.GetProperty("causes")[place.GetInt32()]).ToList();
        Assert.Equal(["2026-03-28", "2026-06-30"], causes.Select(cause => cause.GetProperty("day").GetString()));
        Assert.All(causes, cause => Assert.Contains("readroo-microsoft-certification-retirements-2026, 2026-03-28", cause.GetProperty("what").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_of_the_person_is_named_and_what_needs_two_of_them_says_so()
    {
        string[] day = ["--as-of", "2026-11-23"];

        var one = await DiffAsync(await SavedAsync(["ask", "--prior-ai-experience", "yes", "--formal-recognition", "no", .. day]), await SavedAsync(["ask", "--prior-ai-experience", "yes", "--formal-recognition", "yes", "--seed", "2", .. day]));
        var two = await DiffAsync(await SavedAsync(["ask", "--prior-ai-experience", "yes", "--formal-recognition", "yes", .. day]), await SavedAsync(["ask", "--prior-ai-experience", "no", "--changing-careers", "yes", .. day]));

        Assert.Equal("another answer or word: --formal-recognition no → yes", Cause(one, "outcome"));
        Assert.Equal("several together, none of them alone: --formal-recognition yes → not given; --prior-ai-experience yes → no", Cause(two, "outcome"));
    }

    [Fact]
    public async Task A_price_that_was_corrected_in_the_data_is_named_where_the_old_folder_is_given()
    {
        var oldData = OldData("catalog/certifications/ms-ai-103.yaml", "value: \"165\", number: 165", "value: \"145\", number: 145");
        string[] call = ["catalog", "show", "AI-103", "--as-of", "2026-11-23"];
        var (old, now) = (await SavedAsync([.. call, "--data", oldData]), await SavedAsync(call));

        var without = await DiffAsync(old, now);
        var with = await DiffAsync(old, now, "--old-data", oldData);

        Assert.Equal("not by what could be tried; data changed, and --old-data DIR would let the changed entries be tried", Change(without, "certification.priceUsd.low").GetProperty("unexplained").GetString());
        Assert.Equal("ms-ai-103, price-usd \"165\" (open-exam-prep-ai-103, 2026); before that ms-ai-103, price-usd \"145\" (open-exam-prep-ai-103, 2026)", Cause(with, "certification.priceUsd.low"));
    }

    [Fact]
    public async Task A_change_without_any_fact_behind_it_is_not_given_one()
    {
        var diff = await DiffAsync(
            await SavedAsync("returns", "--certification", "AI-103", "--as-of", "2026-09-10"), await SavedAsync("returns", "--certification", "AI-103", "--as-of", "2026-11-10"));

        Assert.NotEmpty(diff.GetProperty("changed").EnumerateArray());
        Assert.All(diff.GetProperty("causes").EnumerateArray().Where(cause => cause.GetProperty("kind").GetString() == "days"), cause => Assert.Empty(cause.GetProperty("entries").EnumerateArray()));
        Assert.Contains(diff.GetProperty("causes").EnumerateArray(), cause => cause.GetProperty("kind").GetString() == "days");
    }

    [Theory]
    [InlineData("2021-12-30", "2022-01-05", "studies[data-professionals-2017-2019]", "2021-12-31", "data-professionals-2017-2019, known (dataprof-salary-survey, 2021-12-31)")]
    [InlineData("2022-12-20", "2023-01-05", "studies[kaggle-2021-2022]", "2022-12-31", "kaggle-2021-2022, known (kaggle-survey-2021-2022, 2022-12-31)")]
    [InlineData("2026-11-20", "2026-11-25", "statedInPostings", "2026-11-23", "postings, counts \"pay that postings state\"")]
    public async Task A_study_that_begins_to_count_is_named_and_not_the_days_that_passed(string before, string after, string path, string day, string what)
    {
        var diff = await DiffAsync(await SavedAsync("pay", "--as-of", before), await SavedAsync("pay", "--as-of", after));

        Assert.StartsWith(what, Cause(diff, path), StringComparison.Ordinal);
        Assert.Equal(day, diff.GetProperty("causes")[Change(diff, path).GetProperty("causes")[0].GetInt32()].GetProperty("day").GetString());
    }

    [Theory]
    [InlineData("c19", "2026-06-25", "2026-07-05", "[c19].parts[1].measured", "2026-06-30")]
    [InlineData("q1", "2026-11-20", "2026-11-25", "[q1].drift", "2026-11-23")]
    public async Task What_a_claim_is_tested_by_is_named_from_its_day_on(string claim, string before, string after, string path, string day)
    {
        var diff = await DiffAsync(await SavedAsync("claims", claim, "--as-of", before), await SavedAsync("claims", claim, "--as-of", after));

        var cause = diff.GetProperty("causes")[Change(diff, path).GetProperty("causes")[0].GetInt32()];
        Assert.Equal(("entry", day), (cause.GetProperty("kind").GetString(), cause.GetProperty("day").GetString()));
    }

    [Fact]
    public async Task Pay_is_asked_again_from_the_folder_that_is_named_though_its_data_is_a_table()
    {
        var oldData = OldData("evidence/pay.yaml", "difference: -0.020995026258", "difference: -0.040995026258");
        string[] call = ["pay", "--as-of", "2026-11-25"];
        var (old, now) = (await SavedAsync(["--data", oldData, .. call]), await SavedAsync(call));

        var diff = await DiffAsync(old, now, "--old-data", oldData);
        var replay = await CredenceProgram.RunAsync(["replay", now, "--data", oldData, "--json"], stop: Stop);

        const string Path = "studies[data-professionals-2017-2019].ladder[0].difference";
        Assert.StartsWith("data-professionals-2017-2019, known (dataprof-salary-survey, 2021-12-31)", Cause(diff, Path), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(replay.Output);
        Assert.Contains(json.RootElement.GetProperty("changed").EnumerateArray(), change => change.GetProperty("path").GetString() == Path);
        Assert.DoesNotContain(json.RootElement.GetProperty("changed").EnumerateArray(), change => change.GetProperty("path").GetString()!.Contains("receipt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_of_what_may_only_be_read_can_be_changed_and_leaves_nothing_behind()
    {
        const string Name = "rules/verdict.yaml";
        var data = _folder.CopyOfData("read-only");
        var from = Path.Combine(data, Name);
        File.SetAttributes(from, FileAttributes.ReadOnly);

        string folder;
        using (var copy = DataCopy.Of(DataFolder.Find(data), Stop))
        {
            folder = copy.With(new Dictionary<string, string?>()).Path;
            Assert.False(File.GetAttributes(Path.Combine(folder, Name)).HasFlag(FileAttributes.ReadOnly));
            Assert.Equal("other", File.ReadAllText(copy.With(new Dictionary<string, string?> { [Name] = "other" }).Combine(Name)));
            Assert.Equal(File.ReadAllText(from), File.ReadAllText(copy.With(new Dictionary<string, string?>()).Combine(Name)));
        }

        Assert.True(File.GetAttributes(from).HasFlag(FileAttributes.ReadOnly));
        Assert.False(Directory.Exists(folder));
        File.SetAttributes(from, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_comparison_that_is_stopped_ends_with_its_question()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        var saved = SavedAnswer.Read(await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23"));
        var data = DataFolder.Find();
        var setup = new Setup(AskedWords.Of(saved.Command), data, new Dictionary<string, string?>());
        using var trials = new Trials(saved.Answer!.Value, saved.Answer.Value, _ => [], stopped.Token);

        await Assert.ThrowsAsync<OperationCanceledException>(() => trials.OfAsync(setup));
        Assert.Throws<OperationCanceledException>(() => DataCopy.Of(data, stopped.Token));
    }

    [Fact]
    public async Task Answers_that_are_the_same_need_no_cause()
    {
        var saved = await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23");

        var run = await CredenceProgram.RunAsync(["diff", saved, saved], stop: Stop);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Nothing a reader would see has changed.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_has_its_own_receipt_and_cannot_be_replayed()
    {
        var saved = await SavedAsync("catalog", "show", "AI-103", "--as-of", "2026-11-23");
        var run = await CredenceProgram.RunAsync(["diff", saved, saved, "--json"], stop: Stop);

        var replay = await CredenceProgram.RunAsync(["replay", _folder.Write("diff.json", run.Output)], stop: Stop);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("receipt").GetProperty("inputs").GetArrayLength() + 1);
        Assert.Equal(UnusableInput, replay.ExitCode);
    }

    [Theory]
    [InlineData("""["ingest","x","--store","OUT"]""")]
    [InlineData("""["rules","draw","--output","OUT"]""")]
    public async Task A_receipt_that_asks_for_more_than_an_answer_is_refused(string command)
    {
        var output = _folder.Path("out");
        var receipt = _folder.Write("r.json", $$"""{"version":"0.1.0","dataHash":"x","rulesHash":"y","asOf":"2026-11-23","seed":1,"command":{{command.Replace("OUT", output, StringComparison.Ordinal)}},"inputs":[]}""");

        var run = await CredenceProgram.RunAsync(["diff", receipt, receipt], stop: Stop);

        Assert.Equal((UnusableInput, false), (run.ExitCode, Path.Exists(output)));
    }

    [Fact]
    public void Words_taken_apart_and_put_together_ask_the_same()
    {
        string[] call = ["ask", "--as-of", "2026-11-23", "--certification=-x", "--done", "a", "b", "--seed", "-3"];

        var asked = AskedWords.Of(call);

        Assert.Equal(["ask"], asked.Words);
        Assert.Equal(["a", "b"], asked.Options["--done"]);
        Assert.Equal(["ask", "--as-of", "2026-11-23", "--certification=-x", "--done", "a", "b", "--seed=-3"], asked.Command);
        Assert.Equal(["show", "--", "--odd"], AskedWords.Of(["show", "--", "--odd"]).Command);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonElement Change(JsonElement diff, string path) => diff.GetProperty("changed").EnumerateArray().Single(change => change.GetProperty("path").GetString() == path);

    private static string? Cause(JsonElement diff, string path) => diff.GetProperty("causes")[Change(diff, path).GetProperty("causes")[0].GetInt32()].GetProperty("what").GetString();

    private async Task<string> SavedAsync(params string[] call)
    {
        var answer = await CredenceProgram.RunAsync([.. call, "--json"], stop: Stop);
        Assert.True(answer.ExitCode == 0, answer.Messages);
        return _folder.Write($"{_saved++}.json", answer.Output);
    }

    private static async Task<JsonElement> DiffAsync(string old, string changed, params string[] more)
    {
        var run = await CredenceProgram.RunAsync(["diff", old, changed, "--json", .. more], stop: Stop);
        Assert.True(run.ExitCode == 0, run.Messages);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    private string OldData(string name, string now, string before)
    {
        var data = _folder.CopyOfData("old");
        var changed = Path.Combine(data, name);
        var text = File.ReadAllText(changed);
        Assert.Contains(now, text, StringComparison.Ordinal);
        File.WriteAllText(changed, text.Replace(now, before, StringComparison.Ordinal));
        return data;
    }
}
