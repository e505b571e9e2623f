using System.CommandLine;
using System.Globalization;
using System.Net;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Resume;
using Credence.Sources;
using Microsoft.Extensions.Hosting;

namespace Credence.App.Serve;

/// <summary><c>credence serve</c>: the same answers by HTTP.</summary>
internal static class ServeCommand
{
    internal const string Name = "serve";

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Addresses to listen on, several with semicolons ({ServeSettings.UsualUrls} when not given)",
        HelpName = "LIST",
    };

    private static readonly Option<int?> Port = new("--port")
    {
        Description = "Port to listen on for this machine alone: short for --urls http://127.0.0.1:N",
        HelpName = "N",
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
                return port;
            given.AddError($"--port takes a whole number from 0 to {IPEndPoint.MaxPort}, not '{given.Tokens[0].Value}'.");
            return null;
        },
    };

    private static readonly Option<bool> Check = new("--check") { Description = "Ask the server that listens there whether it is well, instead of starting one; ends with 1 where it is not" };

    internal static Command Command(Func<string[], Command[]> slices)
    {
        var command = new Command(Name, "Answer by HTTP: a REST interface at /api/v1, described at /openapi/v1.json, and tools at /mcp") { Urls, Port, ServedFolders.Store, ServedFolders.Repository, Check };
        command.SetAction((call, stop) => RunAsync(call, slices, stop));
        return command;
    }

    private static string? Asked(ParseResult call)
    {
        var (urls, port) = (call.GetValue(Urls), call.GetValue(Port));
        if (urls is not null && port is not null)
            throw new WrongUseException("--port and --urls both say where to listen", "Give one of them");
        return port is { } number ? FormattableString.Invariant($"http://127.0.0.1:{number}") : urls;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var settings = ServeSettings.Of(Asked(call), Environment.GetEnvironmentVariable);
        if (call.GetValue(Check))
            return await ServerCheck.RunAsync(settings, stop);
        var data = ServedFolders.DataOf(call);
        await Task.WhenAll(Task.Run(data.ReadAll, stop), Task.Run(ResumeTools.For(data).ReadAll, stop));
        if (!settings.IsLocal)
            await Console.Error.WriteLineAsync("Warning: other machines can reach this server, without encryption and without a password. Put a reverse proxy with TLS before it, and name its host in CREDENCE_HOSTS.");
        using var traces = TraceExport.Start();
        using var computing = new ComputingLimit(settings.Limits);
        using var uploads = new UploadLimit(settings.Limits);
        var (reader, usual) = (Door.Reader(slices([])), UsualValues.Of(call));
        await using var app = WebServer.Of(settings, new Api(data, reader, usual, computing), new Site(data, reader, usual, computing) { MayFetch = settings.IsLocal }, uploads);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException taken)
        {
            throw new UnusableInputException("--urls", $"cannot be listened on ({taken.Message.TrimEnd('.')})", "Name another port, such as --urls http://127.0.0.1:5081, or end what uses this one");
        }

        foreach (var url in app.Urls)
            Print.Line($"Listening on {url}");
        await app.WaitForShutdownAsync(stop);
        return Door.Answered;
    }
}
