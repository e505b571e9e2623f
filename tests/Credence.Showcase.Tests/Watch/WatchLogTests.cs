using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Credence.Showcase.Data;
using Credence.Showcase.Serve;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Retrain;
using Credence.Showcase.Train.Saving;
using Credence.Showcase.Watch;
using Credence.Showcase.Watch.Rows;
using Credence.Statistics;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>The prediction log is held against the training: what cannot be used of it is counted, and a change is called.</summary>
public sealed class WatchLogTests(ModelRoots roots)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Predictions_of_this_version_are_joined_with_their_outcomes_and_the_rest_is_counted()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var version = root.Read().Current;
        Directory.CreateDirectory(folder.At("logs"));
        folder.With("logs/1.jsonl", Lines(version, 300, 0) + Line("0123456789ab", "x", "31", "4", "gold", 0.5) + Line(version, "r7", "31", "4", "gold", 0.5) + Outcome("nobody", "yes") + Outcome("r7", "yes"));
        folder.With("logs/2.jsonl", string.Concat(Enumerable.Range(20, 80).Select(at => Outcome("r" + at, at % 2 == 0 ? "yes" : "no"))) + "{\"requestId\":\"r8\",\"case\":0,\"outcome\":\"\\ud800\"}\n" + "{\"requestId\":\"cut of");
        folder.With("logs/readme.txt", "no log");

        var run = await ModelRoots.RunAsync("watch", "--model", root.Path, "--log", folder.At("logs"), "--json");
        using var answer = JsonDocument.Parse(run.Output);
        var leftOut = answer.RootElement.GetProperty("leftOut");

        Assert.Equal((301, 80), (answer.RootElement.GetProperty("rows").GetInt32(), answer.RootElement.GetProperty("performance").GetProperty("rows").GetInt32()));
        Assert.Equal(
            [("no line of a prediction log", 2), ("outcomes of a prediction that is not among those taken", 1), ("outcomes of a request and case that several predictions name", 1), ("predictions of another model or version", 1)],
            leftOut.EnumerateObject().Select(one => (one.Name, one.Value.GetInt32())));
        Assert.Equal(64, answer.RootElement.GetProperty("receipt").GetProperty("dataHash").GetString()!.Length);
    }

    [Fact]
    public async Task The_table_of_the_training_itself_is_told_from_rows_that_came_since()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var same = folder.With("renamed.csv", MadeTable.Members());

        var words = await ModelRoots.RunAsync("watch", "--model", root.Path, "--data", same, "--html", folder.At("watch.html"));
        var later = await ModelRoots.RunAsync("watch", "--model", root.Path, "--data", roots.NewRows, "--json");
        using var answer = JsonDocument.Parse(later.Output);

        Assert.Contains("These are the rows of the training, the same file by its checksum", words.Output, StringComparison.Ordinal);
        Assert.Contains("the same file by its checksum", await File.ReadAllTextAsync(folder.At("watch.html"), Stop), StringComparison.Ordinal);
        Assert.False(answer.RootElement.GetProperty("isTrainingTable").GetBoolean());
    }

    [Fact]
    public async Task A_folder_where_a_file_is_asked_for_and_a_file_where_a_folder_is_are_told_so()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);

        var data = await ModelRoots.RunAsync("watch", "--model", root.Path, "--data", root.Path);
        var page = await ModelRoots.RunAsync("evaluate", root.Path, "--html", root.Path);
        var model = await ModelRoots.RunAsync("evaluate", roots.NewRows);
        var log = await ModelRoots.RunAsync("serve", root.Path, "--log", root.Path, "--port", "0");

        Assert.Equal((3, 3, 3, 3), (data.ExitCode, page.ExitCode, model.ExitCode, log.ExitCode));
        Assert.Contains("is a folder, and one table is read. Name a CSV file in it.", data.Messages, StringComparison.Ordinal);
        Assert.Contains("is a folder, and one page is written.", page.Messages, StringComparison.Ordinal);
        Assert.Contains("is a file, and a model is a folder.", model.Messages, StringComparison.Ordinal);
        Assert.Contains("is a folder, and a log is one file.", log.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Predictions_since_a_time_are_taken_and_those_before_counted()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var lines = Lines(root.Read().Current, 300, 0).TrimEnd('\n').Split('\n').Select((line, at) => line.Replace("{\"requestId\"", $"{{\"time\":\"2026-11-0{1 + at % 3}T12:00:00.000Z\",\"requestId\"", StringComparison.Ordinal));
        var log = folder.With("log.jsonl", string.Join('\n', lines));

        var since = await ModelRoots.RunAsync("watch", "--model", root.Path, "--log", log, "--since", "2026-11-02T14:00:00+02:00", "--json");
        var later = await ModelRoots.RunAsync("watch", "--model", root.Path, "--log", log, "--since", "2026-12-01");
        var wrong = await ModelRoots.RunAsync("watch", "--model", root.Path, "--log", log, "--since", "lately");
        var odd = await ModelRoots.RunAsync("watch", "--model", root.Path, "--data", roots.NewRows, "--since", "2026-11-02");
        using var answer = JsonDocument.Parse(since.Output);

        Assert.Equal((200, "2026-11-02T14:00:00+02:00"), (answer.RootElement.GetProperty("rows").GetInt32(), answer.RootElement.GetProperty("since").GetString()));
        Assert.Equal(100, answer.RootElement.GetProperty("leftOut").GetProperty("predictions before the time asked for, or of none").GetInt32());
        Assert.Contains("300 predictions before the time asked for", later.Messages, StringComparison.Ordinal);
        Assert.Equal((3, 2, 2), (later.ExitCode, wrong.ExitCode, odd.ExitCode));
        Assert.All(["06:00", "1.11.2026", "11/01/2026"], time => Assert.NotEmpty(WatchCommand.Command().Parse(["--model", "m", "--log", "l", "--since", time]).Errors));
    }

    [Theory]
    [InlineData("values")]
    [InlineData("bins")]
    public async Task A_shift_is_called_from_values_and_from_bins(string form)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var schema = ModelFolder.Open(root.FolderOf(root.Read().Current)).Schema;
        var lines = Lines(root.Read().Current, 400, 12);
        if (form == "bins")
            lines = string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(line => Binned(line, schema))) + "\n";

        var run = await ModelRoots.RunAsync("watch", "--model", root.Path, "--log", folder.With("log.jsonl", lines), "--json");
        using var answer = JsonDocument.Parse(run.Output);
        var columns = answer.RootElement.GetProperty("columns").EnumerateArray().ToDictionary(column => column.GetProperty("name").GetString()!);

        Assert.Equal((1, "drift"), (run.ExitCode, answer.RootElement.GetProperty("decision").GetString()));
        Assert.Equal("drift", columns["age"].GetProperty("verdict").GetString());
        Assert.NotEqual("drift", columns["plan"].GetProperty("verdict").GetString());
        Assert.Equal(form == "values" ? JsonValueKind.Object : JsonValueKind.Null, columns["age"].GetProperty("numeric").ValueKind);
    }

    [Theory]
    [InlineData(1, "every row is the same, as where a case is asked over and over")]
    [InlineData(9, "only 9 rows differ from each other, as where a case is asked over and over")]
    [InlineData(10, null)]
    public void A_case_that_is_asked_over_and_over_is_no_drift(int different, string? why)
    {
        using var folder = new OwnFolder();
        var version = roots.Copied(ModelRoots.First, folder).Read().Current;
        var lines = string.Concat(Enumerable.Range(0, 60).Select(at => Line(version, "r" + at, (80 + at % different).ToString(CultureInfo.InvariantCulture), "4", "gold", 0.5)));

        using var own = new OwnFolder();
        var answer = Answer(own, "--log", folder.With("log.jsonl", lines), null);
        var age = answer.Columns.First(column => column.Name == "age");

        Assert.Equal(why is null ? ("drift", "drift", null) : ("not enough data", "not enough data", different), (answer.Decision, age.Verdict, answer.TooFewDifferent));
        Assert.True(why is null || age.Why.StartsWith(why, StringComparison.Ordinal), age.Why);
    }

    [Fact]
    public async Task A_probability_too_small_to_show_is_not_shown_as_zero()
    {
        using var folder = new OwnFolder();

        var run = await ModelRoots.RunAsync("watch", "--model", roots.Copied(ModelRoots.First, folder).Path, "--data", folder.With("now.csv", MadeTable.Members(400).Replace("gold", "silver", StringComparison.Ordinal)));

        Assert.Contains(", p < 0.0001; ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(", p 0;", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Blanks_are_counted_alike_in_values_and_in_bins(bool areBins)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var schema = ModelFolder.Open(root.FolderOf(root.Read().Current)).Schema;
        var lines = Lines(root.Read().Current, 300, 0, blanks: 0.6);
        var blanks = lines.Split("\"visits\":null").Length - 1;
        if (areBins)
            lines = string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(line => Binned(line, schema))) + "\n";

        using var own = new OwnFolder();
        var visits = Answer(own, "--log", folder.With("log.jsonl", lines), null).Columns.First(column => column.Name == "visits");

        Assert.InRange(blanks, 151, 210);
        Assert.Equal((300, (long)blanks, 300L), (visits.CurrentRows, visits.Missing.Current.Count, visits.Missing.Current.Of));
        Assert.Equal("drift", visits.Verdict);
        Assert.Contains("of the rows have no value", visits.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_and_page_say_the_same_and_the_page_has_no_script()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder);
        var table = folder.With("now.csv", MadeTable.Turned(400).Replace("gold", "<b>gold</b>", StringComparison.Ordinal));

        var run = await ModelRoots.RunAsync("watch", "--model", root.Path, "--data", table, "--html", folder.At("watch.html"));
        var text = await File.ReadAllTextAsync(folder.At("watch.html"), Stop);
        var page = XDocument.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("drift           plan: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("have a text that no training row had ('<b>gold</b>')", run.Output, StringComparison.Ordinal);
        Assert.Contains("Worse: it ranks worse than on the test rows", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Drift in plan.\n", run.Output.Replace(", prediction", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;gold&lt;/b&gt;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.Empty(page.Descendants("script"));
        Assert.Single(page.Descendants("svg"));
        Assert.InRange(page.Descendants("table").Count(), 5, 8);
    }

    [Theory]
    [InlineData("one row", "age,visits,plan,left\n31,4,gold,yes\n", "not enough data")]
    [InlineData("constant", "age,visits,plan,left\n31,4,gold,yes\n31,4,gold,no\n31,4,gold,yes\n31,4,gold,no\n31,4,gold,yes\n31,4,gold,no\n31,4,gold,yes\n31,4,gold,no\n", "not enough data")]
    [InlineData("dates", "age,visits,plan\n2024-01-01,4,gold\n2024-01-02,5,basic\n2024-01-03,6,family\n", "drift")]
    [InlineData("three outcomes", "age,visits,plan,left\n31,4,gold,yes\n41,5,basic,no\n38,,gold,perhaps\n", "not enough data")]
    public void Few_and_odd_rows_are_answered_all_the_same(string name, string table, string decision)
    {
        using var folder = new OwnFolder();

        var answer = Answer(folder, "--data", folder.With(name + ".csv", table), null);

        Assert.Equal((decision, decision == "drift"), (answer.Decision, answer.Failed));
    }

    [Theory]
    [InlineData("age,visits,left\n31,4,yes\n", "--data", "there is no column 'plan'")]
    [InlineData("age,visits,plan\n", "--data", "there is no row below the header")]
    [InlineData("{}\n", "--log", "holds no prediction of left ")]
    [InlineData("age,visits,plan\n", "--reference", "there is no row below the header")]
    [InlineData("column,value,rows\nage,3,none\n", "--reference", ":row 2: 'none' is no count of rows")]
    [InlineData("column,value,rows\nage,3,10\n", "--reference", "holds nothing of the column 'visits'")]
    public void What_cannot_be_compared_is_refused_in_words(string text, string option, string words)
    {
        using var folder = new OwnFolder();
        var given = folder.With("given", text);

        var wrong = Assert.Throws<UnusableDataException>(() => option == "--reference" ? Answer(folder, "--data", folder.With("now.csv", MadeTable.Members(50)), given) : Answer(folder, option, given, null));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    private WatchAnswer Answer(OwnFolder own, string option, string path, string? reference)
    {
        var folder = ModelFolder.Open(ModelPlace.Of(roots.Copied(ModelRoots.First, own).Path));
        using var model = new ServedModel(folder, folder.Model(null), "champion");
        var current = option == "--log" ? LogRows.Read(path, model, null, DataLimits.Usual) : TableRows.Read(path, model, DataLimits.Usual);
        return Watching.Of(folder, model, current, reference, DataLimits.Usual);
    }

    private static string Lines(string version, int cases, double older, double blanks = 0.05)
    {
        var random = RandomStream.For(19, "log");
        string[] plans = ["basic", "family", "gold"];
        return string.Concat(Enumerable.Range(0, cases).Select(at => Line(
            version, "r" + at, (40 + older + 12 * random.NextNormal()).ToString("0.0", CultureInfo.InvariantCulture),
            random.NextUniform() < blanks ? "null" : Math.Max(0, 6 + 3 * random.NextNormal()).ToString("0.0", CultureInfo.InvariantCulture), plans[random.NextBelow(3)], random.NextUniform())));
    }

    private static string Line(string version, string request, string age, string visits, string plan, double probability) =>
        FormattableString.Invariant($"{{\"requestId\":\"{request}\",\"case\":0,\"version\":\"{version}\",\"kind\":\"logistic-regression\",\"role\":\"champion\",\"features\":{{\"age\":{age},\"visits\":{visits},\"plan\":\"{plan}\"}},\"probability\":{probability}}}\n");

    private static string Outcome(string request, string outcome) => $"{{\"requestId\":\"{request}\",\"case\":0,\"outcome\":\"{outcome}\",\"outcomeTime\":\"2026-01-01T00:00:00.000Z\"}}\n";

    private static string Binned(string line, TableSchema schema)
    {
        using var document = JsonDocument.Parse(line);
        var features = document.RootElement.GetProperty("features");
        var bins = string.Join(',', schema.Columns.Select(column => $"\"{column.Name}\":" + (features.GetProperty(column.Name) is { ValueKind: JsonValueKind.Number } number
            ? column.TenthOf(number.GetDouble()).ToString(CultureInfo.InvariantCulture)
            : features.GetProperty(column.Name).GetString() is { } text ? column.Categories!.ToList().IndexOf(text).ToString(CultureInfo.InvariantCulture) : "null")));
        return line.Replace("\"features\":" + features.GetRawText(), $"\"bins\":{{{bins}}}", StringComparison.Ordinal);
    }
}
