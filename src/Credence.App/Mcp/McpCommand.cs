using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Serve;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol.Server;

namespace Credence.App.Mcp;

/// <summary><c>credence mcp</c>: the same answers as tools of an assistant, by the Model Context Protocol over stdin and stdout.</summary>
internal static class McpCommand
{
    internal static Command Command(Func<string[], Command[]> slices)
    {
        var command = new Command("mcp", "Answer an assistant by the Model Context Protocol, over stdin and stdout") { ServedFolders.Store, ServedFolders.Repository };
        command.SetAction((call, stop) => RunAsync(call, slices, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var limits = ServeSettings.Of(null, Environment.GetEnvironmentVariable).Limits;
        var data = ServedFolders.DataOf(call);
        data.ReadAll();
        if (!Console.IsInputRedirected)
            await Console.Error.WriteLineAsync("An assistant starts this and asks over stdin (docs/guide/mcp.md). Ctrl-C ends it.");
        using var computing = new ComputingLimit(limits);
        using var logs = LoggerFactory.Create(ServerLog.Add);
        var tools = new Tools(new Api(data, Door.Reader(slices([])), UsualValues.Of(call), computing), logs.CreateLogger<Tools>());
        var options = new McpServerOptions();
        McpSetup.Fill(options, tools, null);
        // the protocol's own log may hold what was sent
        await using var transport = new StdioServerTransport(options, NullLoggerFactory.Instance);
        await using var server = McpServer.Create(transport, options, NullLoggerFactory.Instance);
        try
        {
            await server.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // asked to end, as by the assistant that started it
        }

        return Door.Answered;
    }
}
