using System.Text.Json;
using System.Text.RegularExpressions;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Pay;

/// <summary><c>pay</c> without a table, and <c>pay study</c>, as a person runs them.</summary>
public sealed partial class PayPanelTests
{
    private const string Day = "2026-11-23";

    [Fact]
    public async Task The_panel_shows_each_study_from_nothing_held_equal_to_most_with_what_stands_beside_it()
    {
        var ending = await Run("pay", "--as-of", Day);

        Assert.Equal(0, ending.ExitCode);
        string[] order = ["6,477 answers", "nothing held equal", "−2.1", "+5.1", "+4.9", "expired certification", "+3.5", "7.2", "years of experience", "21,925 answers", "+39", "+13", "+1.9", "fast.ai", "+33", "Receipt: as of 2026-11-23"];
        var at = 0;
        foreach (var part in order)
        {
            at = ending.Output.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(at >= 0, part);
        }

        Assert.DoesNotMatch(Doing(), ending.Output);
    }

    [Fact]
    public async Task The_document_holds_every_model_and_says_of_whom_and_when()
    {
        using var json = JsonDocument.Parse((await Run("pay", "--json", "--as-of", Day)).Output);

        var studies = json.RootElement.GetProperty("studies").EnumerateArray().ToList();
        Assert.Equal(2, studies.Count);
        Assert.All(studies, study =>
        {
            Assert.Equal(3, study.GetProperty("ladder").GetArrayLength());
            Assert.True(study.GetProperty("beside").GetArrayLength() > 0);
            Assert.True(study.GetProperty("n").GetInt32() > 6_000);
            Assert.NotEmpty(study.GetProperty("asked").GetString()!);
            Assert.True(study.GetProperty("ladder")[1].GetProperty("low").GetDouble() < study.GetProperty("ladder")[1].GetProperty("difference").GetDouble());
            Assert.Equal(study.GetProperty("benchmarkOf").GetString(), study.GetProperty("ladder")[1].GetProperty("place").GetString());
        });
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("unknown").ValueKind);
    }

    [Fact]
    public async Task On_a_day_before_any_study_was_public_the_answer_is_unknown()
    {
        var ending = await Run("pay", "--as-of", "2020-01-01");

        Assert.Equal(0, ending.ExitCode);
        Assert.StartsWith("Unknown: no study of pay was public on this day.", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data", "x.csv")]
    [InlineData("--formula", "y ~ x")]
    [InlineData("--cluster", "x")]
    [InlineData("--all")]
    public async Task Half_a_regression_is_wrong_use(params string[] given)
    {
        var ending = await Run(["pay", .. given]);

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("Give a table and what explains what", ending.Messages, StringComparison.Ordinal);
        Assert.Empty(ending.Output);
    }

    [Theory]
    [InlineData("there is no study of this id", "nothing", "README.md")]
    [InlineData("this is not the file of study", "kaggle-2021-2022", "README.md")]
    [InlineData("the file cannot be opened", "kaggle-2021-2022", "no-such-file.csv")]
    public async Task A_study_that_cannot_be_worked_out_says_why(string said, string study, string file)
    {
        var ending = await Run("pay", "study", study, "--data", file);

        Assert.Equal(3, ending.ExitCode);
        Assert.Contains(said, ending.Messages, StringComparison.Ordinal);
        Assert.Empty(ending.Output);
    }

    [Fact]
    public async Task A_study_worked_out_from_its_workbook_shows_its_flow()
    {
        var file = Path.Combine(CredenceProgram.Root, "..", "shared", "data", "pay", "dataprof_salary_survey", "2021_Data_Professional_Salary_Survey_Responses.xlsx");
        Assert.SkipUnless(File.Exists(file), "skipped: ../shared is not here");

        var ending = await Run("pay", "study", "data-professionals-2017-2019", "--data", file, "--as-of", Day);

        Assert.Equal(0, ending.ExitCode);
        Assert.Matches(@"10,341  rows of the file\n\s+6,871 .*\n\s+6,782 .*\n\s+6,493 .*\n\s+6,477 ", ending.Output);
        Assert.Contains("us-over-10-years/cert_expired", ending.Output, StringComparison.Ordinal);
    }

    private static Task<CredenceProgram.Ending> Run(params string[] arguments) => CredenceProgram.RunAsync(arguments, stop: TestContext.Current.CancellationToken);

    [GeneratedRegex(@"\b(caus(e[sd]?|ing)|rais(es|ed|ing)|boost\w*|lead(s|ing)? to|increas\w+|improv\w+|effects? of|impact\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doing();
}
