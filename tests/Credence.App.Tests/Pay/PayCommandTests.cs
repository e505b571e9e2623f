using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Pay;

/// <summary><c>pay</c> as a person runs it.</summary>
public sealed class PayCommandTests : IDisposable
{
    private static readonly string[] Keys = ["formula", "n", "rank", "dropped", "rSquared", "sigma", "logLikelihood", "terms", "unknown", "receipt"];
    private static readonly string[] Kinds = ["classic", "hc0", "hc1", "hc2", "hc3", "cluster"];
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");

    public PayCommandTests() => File.WriteAllLines(
        _file,
        Enumerable.Range(0, 60).Select(row => FormattableString.Invariant($"{40_000 + row * 7919 % 30_011},{row % 3 % 2},{row % 8},c{row % 5},{row % 8 * 2},t{row % 12}")).Prepend("pay,cert,years,country,twice,town"));

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task The_answer_has_every_key_of_the_contract()
    {
        var answer = await Answer("--formula", "log(pay) ~ cert + years + twice + C(country)", "--cluster", "country");

        Assert.All(Keys, key => Assert.True(answer.TryGetProperty(key, out _), key));
        Assert.Equal((60, 7), (answer.GetProperty("n").GetInt32(), answer.GetProperty("rank").GetInt32()));
        Assert.Equal("twice", answer.GetProperty("dropped")[0].GetString());
        var terms = answer.GetProperty("terms").EnumerateArray().ToDictionary(term => term.GetProperty("term").GetString()!);
        Assert.Equal(["(Intercept)", "cert", "years", "twice", "C(country)c1", "C(country)c2", "C(country)c3", "C(country)c4"], terms.Keys);
        Assert.All(Kinds, kind => Assert.Equal(JsonValueKind.Number, terms["cert"].GetProperty("se").GetProperty(kind).ValueKind));
        Assert.Equal(JsonValueKind.Null, terms["twice"].GetProperty("estimate").ValueKind);
        Assert.Equal("cluster", answer.GetProperty("intervalOf").GetString());
    }

    [Fact]
    public async Task Without_clusters_the_clustered_error_is_null_with_a_reason()
    {
        var answer = await Answer("--formula", "log(pay) ~ cert");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("terms")[1].GetProperty("se").GetProperty("cluster").ValueKind);
        Assert.Equal("no --cluster was given", answer.GetProperty("unknown").GetProperty("cluster").GetString());
    }

    [Fact]
    public async Task A_person_reads_differences_and_that_they_are_no_effects()
    {
        var run = await Run("--formula", "log(pay) ~ cert + years + country + town", "--cluster", "town", "--weights", "twice");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Least squares over 52 of 60 rows, 17 coefficients, 12 clusters by town, weighted by twice.", run.Output, StringComparison.Ordinal);
        Assert.Contains("countryc4", run.Output, StringComparison.Ordinal);
        Assert.Contains("town (11 more)", run.Output, StringComparison.Ordinal);
        Assert.Contains("(country: c0, town: t0)", run.Output, StringComparison.Ordinal);
        Assert.Contains("not what the thing itself does", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "there is no column 'wage'", "--formula", "log(wage) ~ cert")]
    [InlineData(3, "the function system is not known", "--formula", "log(pay) ~ system(cert)")]
    [InlineData(3, "every row has the same", "--formula", "log(pay) ~ cert", "--cluster", "one")]
    [InlineData(3, "does not name two bounds", "--formula", "log(pay) ~ cert", "--interval", "pay")]
    [InlineData(2, "Give a table and what explains what", "--cluster", "country")]
    [InlineData(2, "--store answers by itself", "--formula", "log(pay) ~ cert", "--store", "somewhere")]
    public async Task What_cannot_be_used_gives_no_part_of_an_answer(int exit, string said, params string[] arguments)
    {
        await File.WriteAllTextAsync(_file, string.Join('\n', (await File.ReadAllLinesAsync(_file, TestContext.Current.CancellationToken)).Select((line, row) => line + (row == 0 ? ",one" : ",1"))), TestContext.Current.CancellationToken);

        var run = await Run([.. arguments, "--json"]);

        Assert.Equal(exit, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(said, run.Messages, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Answer(params string[] arguments)
    {
        var run = await Run([.. arguments, "--json"]);
        Assert.Equal("", run.Messages);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private Task<CredenceProgram.Ending> Run(params string[] arguments) =>
        CredenceProgram.RunAsync(["pay", "--data", _file, .. arguments], stop: TestContext.Current.CancellationToken);
}
