using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Spectral, a linter of others, finds nothing to warn of in the description of the interface.</summary>
[Collection(ServerCollection.Name)]
public sealed class SpectralTests(ServerProcess server)
{
    private const string Package = "@stoplight/spectral-cli";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spectral_warns_of_nothing_in_the_description()
    {
        NodeTools.SkipWithout(Package, "the OpenAPI document is not linted");

        var (code, output) = await LintAsync(await server.Client.GetStringAsync("/openapi/v1.json", Stop));

        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task Spectral_would_see_a_reference_that_leads_nowhere()
    {
        NodeTools.SkipWithout(Package, "the OpenAPI document is not linted");
        var broken = (await server.Client.GetStringAsync("/openapi/v1.json", Stop)).Replace("#/components/responses/problem", "#/components/responses/nothing", StringComparison.Ordinal);

        var (code, output) = await LintAsync(broken);

        Assert.True(code == 1, output);
        Assert.Contains("invalid-ref", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> LintAsync(string document)
    {
        using var folder = new TempFolder();
        return await NodeTools.CommandAsync("spectral", ["lint", folder.Write("openapi.json", document), "--ruleset", Path.Combine(CredenceProgram.Root, "tests", "tools", "spectral.yaml"), "--fail-severity=warn"], Stop);
    }
}
