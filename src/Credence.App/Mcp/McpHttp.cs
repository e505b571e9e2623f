using Credence.App.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.AspNetCore;

namespace Credence.App.Mcp;

/// <summary>The tools at <c>/mcp</c> of the server: Streamable HTTP, every request by itself.</summary>
internal static class McpHttp
{
    internal const string Path = "/mcp";

    /// <summary>Adds what the address needs.</summary>
    internal static void Add(IServiceCollection services)
    {
        services.AddMcpServer().WithHttpTransport(transport => transport.Stateless = true);
        services.AddLogging(logs => logs.AddFilter("ModelContextProtocol", LogLevel.None)); // may hold what was sent
    }

    /// <summary>Maps the address.</summary>
    internal static void Map(WebApplication app, Api api, Visitors visitors)
    {
        var tools = new Tools(api, app.Services.GetRequiredService<ILogger<Tools>>());
        app.Services.GetRequiredService<IOptions<HttpServerTransportOptions>>().Value.ConfigureSessionOptions = (context, options, _) =>
        {
            visitors.CheckOrigin(context.Request);
            McpSetup.Fill(options, tools, context.Connection.RemoteIpAddress);
            return Task.CompletedTask;
        };
        app.MapMcp(Path);
    }
}
