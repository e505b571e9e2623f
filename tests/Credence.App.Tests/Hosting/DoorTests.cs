using Credence.App.Tests.House;
using Credence.App.Tests.Ingest;
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
    public async Task A_group_of_commands_alone_lists_them()
    {
        var run = await CredenceProgram.RunAsync(["catalog"], stop: TestContext.Current.CancellationToken);

        Assert.Equal((WrongUse, ""), (run.ExitCode, run.Output));
        Assert.All((string[])["list", "show", "check"], command => Assert.Contains($"  {command}", run.Messages, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("catalog list", ">&-")]
    [InlineData("catalog list", "> /dev/full")]
    [InlineData("catalog list --json", "> /dev/full")]
    [InlineData("--help", "> /dev/full")]
    public void Output_that_cannot_be_written_is_said_plainly(string call, string redirect)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "skipped: this system has no /dev/full");
        using var run = IngestProcess.Start("bash", ["-c", $"exec \"$0\" {call} {redirect}", IngestProcess.Executable], new Dictionary<string, string>());

        Assert.Equal(3, run.Exit());
        Assert.StartsWith("The output could not be written: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog list")]
    [InlineData("catalog list --json")]
    public void A_reader_who_goes_early_is_no_trouble(string call)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: this system has no bash");
        using var run = IngestProcess.Start("bash", ["-c", $"\"$0\" {call} | head -1 > /dev/null; exit ${{PIPESTATUS[0]}}", IngestProcess.Executable], new Dictionary<string, string>());

        Assert.Equal((0, ""), (run.Exit(), run.Errors));
    }

    [Fact]
    public async Task The_help_shows_an_example_for_every_command()
    {
        var run = await CredenceProgram.RunAsync(["--help"], stop: TestContext.Current.CancellationToken);

        Assert.All((string[])["ask --", "evidence --", "catalog show", "ingest ", "extract "], command => Assert.Contains($"    credence {command}", run.Output, StringComparison.Ordinal));
    }
}
