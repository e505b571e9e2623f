using System.Globalization;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The server as a container runs it: as a user who may write nowhere, without a home and a temporary folder.</summary>
public sealed class UnprivilegedTests
{
    private const int Nobody = 65534;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_as_a_user_who_may_write_nowhere()
    {
        Assert.SkipWhen(Environment.UserName != "root", "skipped: only root can start the server as another user");
        OutsideTool.SkipWithout("setpriv", "the server is not started as another user");
        await using var server = new ServerProcess
        {
            HasStore = false,
            Repository = null,
            Before = ["setpriv", string.Create(CultureInfo.InvariantCulture, $"--reuid={Nobody}"), string.Create(CultureInfo.InvariantCulture, $"--regid={Nobody}"), "--clear-groups", "--no-new-privs", "--bounding-set=-all"],
            Environment = new() { ["HOME"] = "/nowhere", ["TMPDIR"] = "/nowhere", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        await server.InitializeAsync();

        using var asked = await server.PostAsync("/api/v1/ask", """{"prior-ai-experience": "yes", "hours-per-week": 5}""");
        using var check = await server.PostAsync("/api/v1/check", "<h1>AI course</h1><p>Job guaranteed.</p>", "text/html");
        using var health = await server.GetAsync("/healthz");

        Assert.All((HttpResponseMessage[])[asked, check, health], response => Assert.True(response.IsSuccessStatusCode));
        Assert.Contains($"Uid:\t{Nobody}\t", await File.ReadAllTextAsync($"/proc/{server.Id}/status", Stop), StringComparison.Ordinal);
    }
}
