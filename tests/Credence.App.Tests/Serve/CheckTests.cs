using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The program asks a server of its own kind whether it is well.</summary>
public sealed class CheckTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("credence.example.org,localhost")]
    public async Task A_server_that_is_well_gives_0_and_what_it_counted(string hosts)
    {
        await using var server = new ServerProcess { Environment = new() { ["CREDENCE_HOSTS"] = hosts } };
        await server.InitializeAsync();
        var start = CredenceProgram.StartInfo(["serve", "--check", "--urls", server.Address.GetLeftPart(UriPartial.Authority)]);
        start.Environment["CREDENCE_HOSTS"] = hosts;
        using var process = System.Diagnostics.Process.Start(start)!;

        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("\"status\":\"ok\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_answers_it_ends_with_1_and_says_where_it_asked()
    {
        var ending = await CredenceProgram.RunAsync(["serve", "--check", "--urls", "http://0.0.0.0:1"], stop: Stop);

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("http://127.0.0.1:1/healthz", ending.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_is_short_for_an_address_of_this_machine_and_one_of_both_is_given()
    {
        var port = await CredenceProgram.RunAsync(["serve", "--check", "--port", "1"], stop: Stop);
        var both = await CredenceProgram.RunAsync(["serve", "--check", "--port", "1", "--urls", "http://127.0.0.1:1"], stop: Stop);
        var large = await CredenceProgram.RunAsync(["serve", "--check", "--port", "70000"], stop: Stop);

        Assert.Equal((1, 2, 2), (port.ExitCode, both.ExitCode, large.ExitCode));
        Assert.Contains("http://127.0.0.1:1/healthz", port.Messages, StringComparison.Ordinal);
        Assert.Contains("--port and --urls both say where to listen", both.Messages, StringComparison.Ordinal);
        Assert.Contains("--port takes a whole number from 0 to 65535", large.Messages, StringComparison.Ordinal);
    }
}
