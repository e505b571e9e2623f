using System.Text.Json;
using System.Xml.Linq;
using Credence.Showcase.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>How the models of a folder did, as text, document and page.</summary>
public sealed class EvaluateCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_repeats_what_training_found_without_the_data()
    {
        using var folder = new OwnFolder();
        var trained = await TrainCommandTests.TrainAsync(folder.With("members.csv", MadeTable.Members()), folder.At("model"), "--json");
        File.Delete(folder.At("members.csv"));

        var run = await ShowcaseProgram.RunAsync(["evaluate", folder.At("model"), "--json"], Stop);
        using var then = JsonDocument.Parse(trained.Output);
        using var now = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["models", "paired", "leaks", "deployment", "version"], part => Assert.True(JsonElement.DeepEquals(then.RootElement.GetProperty(part), now.RootElement.GetProperty(part)), part));
        Assert.Equal(JsonValueKind.Null, now.RootElement.GetProperty("seeds").ValueKind);
    }

    [Fact]
    public async Task The_report_is_one_page_without_script_with_words_and_tables_for_every_picture()
    {
        using var folder = new OwnFolder();
        var table = folder.With("members.csv", MadeTable.Members());
        await TrainCommandTests.TrainAsync(table, folder.At("model"));

        var run = await ShowcaseProgram.RunAsync(["evaluate", folder.At("model"), "--data", table, "--seeds", "3", "--html", folder.At("report.html")], Stop);
        var text = await File.ReadAllTextAsync(folder.At("report.html"), Stop);
        var page = XDocument.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["roc", "reliability", "coverage", "seeds"], page.Descendants("section").Select(section => section.Element("h2")!.Attribute("id")!.Value));
        Assert.All(page.Descendants("section"), section => Assert.Equal((1, 1, 1), (section.Descendants("title").Count(), section.Descendants("desc").Count(), section.Descendants("table").Count())));
        Assert.All(page.Descendants("svg"), drawing => Assert.Equal("img", drawing.Attribute("role")?.Value));
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain("http", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", text, StringComparison.Ordinal);
        Assert.Equal(3 * 3, page.Descendants("section").Last().Descendants("circle").Count());
    }

    [Fact]
    public async Task Names_of_a_hostile_table_stay_text()
    {
        using var folder = new OwnFolder();
        var table = folder.With("t.csv", MadeTable.Members().Replace("member,", "<script>alert(1)</script>&,", StringComparison.Ordinal));
        await TrainCommandTests.TrainAsync(table, folder.At("model"));

        await ShowcaseProgram.RunAsync(["evaluate", folder.At("model"), "--html", folder.At("report.html")], Stop);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;: it has 600 different texts", await File.ReadAllTextAsync(folder.At("report.html"), Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeds trains again, so it asks for --data FILE as well.", 2, "--seeds", "3")]
    [InlineData("--seeds takes a whole number from 1 to 1000, not '0'.", 2, "--seeds", "0", "--data", "other.csv")]
    [InlineData("is not the file the model was trained on: its hash is another", 3, "--seeds", "3", "--data", "other.csv")]
    public async Task Seeds_ask_for_the_same_table(string words, int code, params string[] more)
    {
        using var folder = new OwnFolder();
        await TrainCommandTests.TrainAsync(folder.With("members.csv", MadeTable.Members()), folder.At("model"));
        folder.With("other.csv", MadeTable.Members(seed: 8));

        var run = await ShowcaseProgram.RunAsync(["evaluate", folder.At("model"), .. more.Select(word => word == "other.csv" ? folder.At(word) : word)], Stop);

        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Messages, StringComparison.Ordinal);
    }
}
