using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Returns;

/// <summary><c>returns</c> as a person runs it.</summary>
public sealed class ReturnsCommandTests : IDisposable
{
    private const string Case = """
        {"scenarios": {
          "course": {"about": "a course of 60 hours", "discount_rate": 0.05, "tax_rate": 0.25, "validity_years": 0,
            "inputs": {"salary": {"dist": "lognormal90", "p5": 60000, "p95": 110000}, "fee": {"dist": "uniform", "low": 200, "high": 500}, "hours": 60, "hour_value_share": 0.5,
                       "raise_share": {"dist": "pert", "low": 0, "mode": 0.05, "high": 0.12}, "raise_attribution": {"dist": "beta", "a": 2, "b": 8}, "benefit_years": 2}},
          "project": {"discount_rate": 0.05, "tax_rate": 0.25, "validity_years": 0,
            "inputs": {"salary": {"dist": "lognormal90", "p5": 60000, "p95": 110000}, "hours": 60, "hour_value_share": 0.5, "raise_attribution": 0,
                       "months_sooner": {"dist": "uniform", "low": 0, "high": 1.5}, "speed_attribution": {"dist": "beta", "a": 3, "b": 7}}}},
         "options": ["course", "project"]}
        """;

    private static readonly string[] Keys =
    [
        "mean", "meanSe", "meanExpected", "p5", "p50", "p95", "futures", "probabilityPositive", "probabilityExpectedPositive", "payback", "evpiParameters", "evpiClairvoyant", "breakEvenAttribution", "sobol", "tornado",
    ];

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_answer_has_every_key_and_a_receipt()
    {
        var answer = await Answer(Case, "--draws", "20000");

        var course = answer.GetProperty("scenarios").GetProperty("course");
        Assert.All(Keys, key => Assert.True(course.TryGetProperty(key, out _), key));
        Assert.Equal(2, course.GetProperty("tornado").GetProperty("raise_share").GetArrayLength());
        Assert.InRange(course.GetProperty("sobol").GetProperty("raise_attribution").GetProperty("total").GetDouble(), .1, .9);
        Assert.Equal("the case has no shorter search", course.GetProperty("missing").GetProperty("breakEvenSpeedAttribution").GetString());
        Assert.Equal(20000, answer.GetProperty("draws").GetInt32());
        Assert.Equal(3, answer.GetProperty("receipt").GetProperty("seed").GetInt32());
    }

    [Fact]
    public async Task Options_are_compared_with_doing_nothing_among_them()
    {
        var answer = await Answer(Case, "--draws", "20000");

        var best = answer.GetProperty("probabilityBest").EnumerateObject().ToDictionary(option => option.Name, option => option.Value.GetDouble());
        Assert.Equal(["do_nothing", "course", "project"], best.Keys);
        Assert.Equal(1, best.Values.Sum(), 1e-9);
        Assert.False(answer.GetProperty("separable").GetBoolean());
        Assert.Equal(answer.GetProperty("evpi").GetDouble(), answer.GetProperty("comparison").GetProperty("evpi").GetDouble());
        Assert.Contains("cannot separate the options", answer.GetProperty("comparison").GetProperty("statement").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_core_and_all_give_the_same_bytes()
    {
        await File.WriteAllTextAsync(_file, Case, TestContext.Current.CancellationToken);

        var all = await OnCores(null);
        var one = await OnCores("1");

        Assert.Equal(all, one);
        Assert.StartsWith("{", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_reads_what_it_is_worth_and_what_that_hangs_on()
    {
        await File.WriteAllTextAsync(_file, Case, TestContext.Current.CancellationToken);

        var run = await CredenceProgram.RunAsync(["returns", "--case", _file, "--draws", "20000"], stop: TestContext.Current.CancellationToken);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("course: a course of 60 hours", run.Output, StringComparison.Ordinal);
        Assert.Contains("nine outcomes in ten lie between", run.Output, StringComparison.Ordinal);
        Assert.Contains("It breaks even where the chance that the raise is due to it is", run.Output, StringComparison.Ordinal);
        Assert.Contains("What it hangs on", run.Output, StringComparison.Ordinal);
        Assert.Contains("What is known cannot separate the options", run.Output, StringComparison.Ordinal);
        Assert.Contains("seed 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("63")]
    [InlineData("1e6")]
    [InlineData("100000000")]
    public async Task Too_few_or_too_many_draws_are_wrong_use(string draws)
    {
        var run = await CredenceProgram.RunAsync(["returns", "--case", _file, "--draws", draws], stop: TestContext.Current.CancellationToken);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--draws takes a whole number from 64 to 10000000", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unusable_case_names_the_place_and_ends_with_3()
    {
        await File.WriteAllTextAsync(_file, Case.Replace("\"p5\": 60000", "\"p5\": 600000", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await CredenceProgram.RunAsync(["returns", "--case", _file, "--json"], stop: TestContext.Current.CancellationToken);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"{_file}:3:26: scenarios.course.inputs.salary: p5 (600000) must be below p95 (110000)", run.Messages, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Answer(string text, params string[] arguments)
    {
        await File.WriteAllTextAsync(_file, text, TestContext.Current.CancellationToken);
        var run = await CredenceProgram.RunAsync(["returns", "--case", _file, "--json", "--seed", "3", .. arguments], stop: TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == 0, run.Messages);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private async Task<string> OnCores(string? cores)
    {
        var start = CredenceProgram.StartInfo(["returns", "--case", _file, "--json", "--draws", "50000", "--as-of", "2026-11-28"]);
        if (cores is not null)
            start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await messages);
        return output;
    }
}
