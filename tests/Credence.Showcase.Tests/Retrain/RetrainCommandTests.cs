using System.Globalization;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Retrain;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;
using Xunit;

namespace Credence.Showcase.Tests.Retrain;

/// <summary>A new model takes the place of the served one only where it is better, as a shadow first.</summary>
public sealed class RetrainCommandTests(ModelRoots roots)
{
    [Fact]
    public void A_better_model_becomes_the_shadow_and_the_served_one_stays()
    {
        using var folder = new OwnFolder();
        var (before, after) = (roots.Copied(ModelRoots.First, folder).Read(), Read(ModelRoots.Shadowed));

        Assert.Equal(before.Current, after.Current);
        Assert.NotNull(after.Shadow);
        Assert.NotEqual(after.Current, after.Shadow);
        Assert.Empty(after.Previous);
    }

    [Fact]
    public void Said_so_it_is_served_at_once_and_the_former_is_kept()
    {
        var (before, after) = (Read(ModelRoots.Shadowed), Read(ModelRoots.Promoted));

        Assert.Equal((before.Shadow, null), (after.Current, after.Shadow));
        Assert.Equal([before.Current], after.Previous);
    }

    [Fact]
    public async Task A_model_that_is_no_better_is_kept_as_rejected_with_its_reasons()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var before = root.Read();

        var run = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", folder.With("again.csv", MadeTable.Members(900, seed: 31)), "--json");
        using var answer = JsonDocument.Parse(run.Output);
        var rejected = Assert.Single(root.Read().Rejected);

        Assert.Equal((1, "rejected"), (run.ExitCode, answer.RootElement.GetProperty("verdict").GetString()));
        Assert.Equal((before.Current, null), (root.Read().Current, root.Read().Shadow));
        Assert.Equal(rejected.Version, ModelFolder.Open(root.FolderOf(rejected.Version)).Card.Version);
        Assert.Contains(rejected.Why, why => why.StartsWith("that it is better than the served model is not supported: area under the curve ", StringComparison.Ordinal));
        Assert.InRange(answer.RootElement.GetProperty("challenge").GetProperty("slices").GetInt32(), 6, 9);
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("challenge").GetProperty("trainedOn").ValueKind);
        Assert.Equal(64, answer.RootElement.GetProperty("receipt").GetProperty("dataHash").GetString()!.Length);
    }

    [Theory]
    [InlineData("age,visit,plan,left\n31,4,gold,yes\n", "lacks the column 'visits', which the served model takes")]
    [InlineData("age,visits,plan,extra,left\n31,4,gold,1,yes\n", "has the column 'extra', which the served model does not know")]
    [InlineData("age,visits,plan,gone\n31,4,gold,yes\n", "lacks the column 'left'")]
    [InlineData("age,visits,plan,left\n31,4,gold,yes\n2024-01-01,4,gold,no\n", ":row 3: 'age' is '2024-01-01', and the served model takes numbers there")]
    [InlineData("age,visits,plan,left\n31,,gold,yes\n", "has no number in 'visits'")]
    public void Other_columns_are_refused_in_words(string table, string words)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var schema = ModelFolder.Open(root.FolderOf(root.Read().Current)).Schema;

        var wrong = Assert.Throws<UnusableDataException>(() => SchemaMatch.Check(schema, RawTableReader.Read(folder.With("other.csv", table), DataLimits.Usual)));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("age,visits,plan,left\n31,4,gold,yes\n31,4,gold,no\n31,4,gold,perhaps\n", "'left' has 3 values")]
    [InlineData("", "huge.csv: the file has 5,120 MiB, and at most 256 MiB are read")]
    public async Task What_cannot_be_trained_on_leaves_the_root_as_it_was(string text, string words)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var before = await File.ReadAllBytesAsync(root.PointerFile, TestContext.Current.CancellationToken);
        var path = text.Length > 0 ? folder.With("odd.csv", text) : folder.At("huge.csv");
        if (text.Length == 0)
        {
            await using var file = File.Create(path);
            file.SetLength(5L << 30);
        }

        var run = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", path);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Messages, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(root.PointerFile, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetDirectories(root.VersionsFolder));
    }

    [Theory]
    [InlineData(5, "promoted", 0)]
    [InlineData(6, "waiting", 1)]
    public async Task A_shadow_is_promoted_once_the_log_has_enough_of_both(int wanted, string verdict, int code)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Shadowed, folder);
        var before = root.Read();
        folder.With("predictions.jsonl", Log(before, cases: 5, outcomes: 0));

        var run = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--promote", "--log", folder.At(""), "--after", wanted.ToString(CultureInfo.InvariantCulture), "--json");
        using var answer = JsonDocument.Parse(run.Output);
        var after = root.Read();

        Assert.Equal((code, verdict, 5), (run.ExitCode, answer.RootElement.GetProperty("verdict").GetString(), answer.RootElement.GetProperty("trial").GetProperty("predictions").GetInt32()));
        Assert.Equal(code == 0 ? before.Shadow : before.Current, after.Current);
    }

    [Fact]
    public async Task A_shadow_that_ranks_known_outcomes_worse_is_not_promoted()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Shadowed, folder);
        folder.With("predictions.jsonl", Log(root.Read(), cases: 80, outcomes: 80));

        var run = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--promote", "--log", folder.At("predictions.jsonl"), "--after", "10");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Over 80 known outcomes it ranks worse than the served model", run.Output, StringComparison.Ordinal);
        Assert.NotNull(root.Read().Shadow);
    }

    [Fact]
    public async Task Of_versions_only_the_last_are_kept()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        Directory.CreateDirectory(root.FolderOf("0123456789ab"));
        Directory.CreateDirectory(root.FolderOf("0123456789ab") + FormattableString.Invariant($".unfinished-{Environment.MachineName}-999999999"));

        var run = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", folder.With("back.csv", MadeTable.Members(900, seed: 41)), "--direct", "--keep", "1");
        var state = root.Read();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(state.Previous);
        Assert.Equal([state.Current], Directory.GetDirectories(root.VersionsFolder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Who_finds_another_at_work_is_told_so()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        using var other = root.Alone();

        var run = await ModelRoots.RunAsync("rollback", "--model", root.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot be changed now", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_model_is_not_taken_where_another_version_is_served_by_then()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        var before = root.Read();
        var other = before.Previous[0];
        using var process = System.Diagnostics.Process.Start(ShowcaseProgram.StartInfo(["retrain", "--model", root.Path, "--data", folder.With("back.csv", MadeTable.Members(900, seed: 41)), "--direct"]))!;
        process.StandardInput.Close();

        // it has read the pointer by then, and has all the training before it
        var first = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        root.Write(new RootState(other, null, [], []));
        var messages = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("reading ", first, StringComparison.Ordinal);
        Assert.Equal(3, process.ExitCode);
        Assert.Contains($"names {other} by now, no longer {before.Current}, which the new model was compared with. Run retrain again.", messages, StringComparison.Ordinal);
        Assert.Equal(other, root.Read().Current);
        Assert.Equal(2, Directory.GetDirectories(root.VersionsFolder).Length);
    }

    [Fact]
    public async Task A_root_is_begun_once_and_a_plain_folder_is_none()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);

        var again = await ModelRoots.RunAsync("train", roots.NewRows, "--target", "left", "--positive", "yes", "--root", root.Path);
        var plain = await ModelRoots.RunAsync("retrain", "--model", root.FolderOf(root.Read().Current), "--data", roots.NewRows);
        var evaluated = await ModelRoots.RunAsync("evaluate", root.Path);

        Assert.Equal((3, 3, 0), (again.ExitCode, plain.ExitCode, evaluated.ExitCode));
        Assert.Contains("is a root of versions already. Use retrain", again.Messages, StringComparison.Ordinal);
        Assert.Contains("is one model's folder, which has no other version. Make a root with train --root", plain.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.01, 0.03, -0.03, -0.01, "its Brier score is higher than the served model's")]
    [InlineData(-0.03, -0.01, 0.01, 0.03, "it ranks worse than the served model, by ")]
    public void Better_by_one_score_and_worse_by_the_other_is_no_better(double aucLow, double aucHigh, double brierLow, double brierHigh, string words)
    {
        var challenge = new Challenge(500, 0, Score(aucLow, aucHigh), Score(brierLow, brierHigh), 1, 0, [], []);

        Assert.StartsWith(words, Assert.Single(challenge.Reasons()), StringComparison.Ordinal);

        static ScoreShape Score(double low, double high) => new((low + high) / 2, (high - low) / 4, low, high);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4e-8, 0)]
    [InlineData(0.02, 1)]
    public void Differences_within_rounding_are_no_loss(double worse, int lost)
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("t.csv", "plan,left\n" + string.Concat(Enumerable.Range(0, 80).Select(row => $"gold,{(row % 2 == 0 ? "yes" : "no")}\n"))), DataLimits.Usual);
        var schema = new TableSchema("left", "yes", "no", [new FeatureColumn("plan", ColumnKind.Categorical, null, null, null, ["gold"], [80], 0)], []);
        bool[] outcomes = [.. Enumerable.Range(0, 80).Select(row => row % 2 == 0)];
        double[] served = [.. outcomes.Select((outcome, row) => outcome ? 0.6 + row / 1000.0 : 0.3)];
        double[] challenger = [.. served.Select((one, row) => outcomes[row] ? one - worse : one + worse)];

        var (examined, losses) = SliceLoss.Of(schema, table, [.. Enumerable.Range(0, 80)], outcomes, served, challenger);

        Assert.Equal((1, lost), (examined, losses.Count));
    }

    [Fact]
    public void Better_or_worse_within_rounding_is_neither()
    {
        var challenge = new Challenge(500, 0, new ScoreShape(-1e-9, 0, -1e-9, -1e-9), new ScoreShape(3e-8, 1e-9, 2e-8, 4e-8), 1, 0, [], []);

        Assert.StartsWith("that it is better than the served model is not supported", Assert.Single(challenge.Reasons()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_the_served_model_was_trained_on_are_counted_where_they_are_there_and_no_slice_is_no_loss()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var table = folder.With("members.csv", MadeTable.Members());

        var again = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", table);
        var other = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", table, "--seed", "7");

        Assert.Contains("Slices: none has the 50 rows that are needed to look at it.", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("speaks for it", again.Output, StringComparison.Ordinal);
        Assert.Matches("The served model was trained on [0-9]+ of these rows, which speaks for it", other.Output);
    }

    [Fact]
    public void A_request_and_case_that_was_asked_twice_is_no_pair_nor_is_another_model_of_the_version()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Shadowed, folder);
        var state = root.Read();
        var log = Log(state, cases: 5, outcomes: 0) + Line(state.Current, "champion", 3, 0.4) + Line(state.Current, "champion", 9, 0.4) + Line(state.Shadow!, "shadow", 9, 0.4).Replace("logistic-regression", "network", StringComparison.Ordinal);

        var trial = ShadowTrial.Of(folder.With("log.jsonl", log), ModelFolder.Open(root.FolderOf(state.Current)), ModelFolder.Open(root.FolderOf(state.Shadow!)), 1, DataLimits.Usual);

        Assert.Equal(4, trial.Predictions);
    }

    // the served model tells every outcome, the shadow the contrary
    private static string Log(RootState state, int cases, int outcomes) => string.Concat(Enumerable.Range(0, cases).SelectMany(at => (string[])
    [
        Line(state.Current, "champion", at, at % 2 == 0 ? 0.9 - at / 1000.0 : 0.1 + at / 1000.0),
        Line(state.Shadow!, "shadow", at, at % 2 == 0 ? 0.2 : 0.7),
        at < outcomes ? FormattableString.Invariant($"{{\"requestId\":\"r{at}\",\"case\":0,\"outcome\":\"{(at % 2 == 0 ? "yes" : "no")}\",\"outcomeTime\":\"2026-01-01T00:00:00.000Z\"}}\n") : "",
    ]));

    private static string Line(string version, string role, int at, double probability) =>
        FormattableString.Invariant($"{{\"requestId\":\"r{at}\",\"case\":0,\"version\":\"{version}\",\"kind\":\"logistic-regression\",\"role\":\"{role}\",\"features\":{{\"age\":40,\"visits\":5,\"plan\":\"gold\"}},\"probability\":{probability}}}\n");

    private RootState Read(string name)
    {
        using var folder = new OwnFolder();
        return roots.Copied(name, folder).Read();
    }
}
