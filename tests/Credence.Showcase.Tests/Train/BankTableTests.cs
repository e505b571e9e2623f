using System.Text.Json;
using Credence.Showcase.Tests.House;
using Credence.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>The table of a bank whose columns say nothing about its outcome.</summary>
public sealed class BankTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bank_table_without_signal_is_refused_for_deployment()
    {
        using var folder = new OwnFolder();

        var run = await ShowcaseProgram.RunAsync(["train", Checkout.SharedOrSkip("data", "tabular", "bank", "bank-additional-full.csv"), "--target", "y", "--positive", "yes", "--split", Checkout.SharedOrSkip("reference", "ml", "bank.test_index.seed42.strat.csv"), "--out", folder.At("model"), "--json"], Stop);
        using var answer = JsonDocument.Parse(run.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.All(answer.RootElement.GetProperty("models").EnumerateArray(), model => Assert.InRange(model.GetProperty("auc").GetProperty("value").GetDouble(), 0.44, 0.52));
        var single = answer.RootElement.GetProperty("leaks").EnumerateArray().Single(leak => leak.GetProperty("id").GetString() == "one-column");
        Assert.False(single.GetProperty("flagged").GetBoolean(), single.GetProperty("why").GetString());
        Assert.Contains("chance", answer.RootElement.GetProperty("deployment").GetProperty("refusals")[0].GetString(), StringComparison.Ordinal);
    }
}
