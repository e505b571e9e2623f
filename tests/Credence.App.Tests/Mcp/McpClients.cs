using Credence.App.Tests.House;
using Credence.App.Tests.Serve;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>Clients of the official SDK: one of a program of its own over stdin and stdout, one of the server's address.</summary>
public sealed class McpClients : IAsyncLifetime
{
    private readonly List<McpClient> _clients = [];

    internal ServerProcess Server { get; } = new();

    internal static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        var start = CredenceProgram.StartInfo(["mcp", "--as-of", ServerProcess.Day, "--store", MadeStore.Folder, "--repository", MadeRepository.Folder]);
        _clients.Add(await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = start.FileName, Arguments = [.. start.ArgumentList], WorkingDirectory = start.WorkingDirectory }), cancellationToken: Stop));
        _clients.Add(await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(Server.Address, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }), cancellationToken: Stop));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
            await client.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>One client for each way to connect.</summary>
    internal IReadOnlyList<McpClient> All => _clients;

    internal static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
