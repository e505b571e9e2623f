using System.Net;
using Credence.Sources;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Credence.App.Mcp;

/// <summary>What a server of the Model Context Protocol says of itself, and what it does.</summary>
internal static class McpSetup
{
    private const string Instructions = """
        Credence answers whether an AI certification is worth it, and what else the same hours and money could buy. Numbers come with count, 95 % interval, date and source: pass these on. null is unknown, with the
        reason beside it; it is never zero. Nothing is an effect unless the answer says so. ask takes what is known of the person and leaves the rest open. receipt says what an answer was made from.
        getEvidence without a certification, and listClaims, give long answers.
        """;

    /// <summary>Fills in a server's options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="tools">What it does.</param>
    /// <param name="from">Address the calls come from; null where that is this program's own user.</param>
    internal static void Fill(McpServerOptions options, Tools tools, IPAddress? from)
    {
        options.ServerInfo = new Implementation { Name = "credence", Title = "Credence", Version = DataFolder.EngineVersion };
        options.ServerInstructions = Instructions;
        options.Capabilities = new ServerCapabilities { Tools = new ToolsCapability() };
        options.Handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = tools.All });
        options.Handlers.CallToolHandler = async (request, gone) => await tools.CallAsync(request.Params, from, gone);
    }
}
