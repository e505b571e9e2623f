using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Hosting;

/// <summary>What holds for every command.</summary>
public sealed class DoorTests
{
    private const int WrongUse = 2;

    [Theory]
    [InlineData("--as-of", "2026-13-01", "--as-of takes a day as yyyy-MM-dd, not '2026-13-01'.")]
    [InlineData("--as-of", "23/11/2026", "--as-of takes a day as yyyy-MM-dd, not '23/11/2026'.")]
    [InlineData("--seed", "many", "--seed takes a whole number, not 'many'.")]
    public async Task A_wrong_option_is_wrong_use_and_says_what_it_takes(string option, string value, string complaint)
    {
        var run = await CredenceProgram.RunAsync(["catalog", "list", option, value], stop: TestContext.Current.CancellationToken);

        Assert.Equal(WrongUse, run.ExitCode);
        Assert.StartsWith(complaint, run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_help_shows_an_example_for_every_command()
    {
        var run = await CredenceProgram.RunAsync(["--help"], stop: TestContext.Current.CancellationToken);

        Assert.All((string[])["ask --", "evidence --", "catalog show", "ingest ", "extract "], command => Assert.Contains($"    credence {command}", run.Output, StringComparison.Ordinal));
    }
}
