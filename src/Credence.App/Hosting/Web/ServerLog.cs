using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Credence.App.Hosting.Web;

/// <summary>The log of a server: lines of JSON on stderr.</summary>
internal static class ServerLog
{
    internal static void Add(ILoggingBuilder logs)
    {
        logs.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logs.AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ")).AddFilter("Microsoft", LogLevel.Warning);
    }
}
