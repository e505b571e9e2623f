using System.CommandLine;
using System.Globalization;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
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

    internal static Command Command(Func<string[], Command[]> slices)
    {
        var command = new Command(Name, "Answer by HTTP: a REST interface at /api/v1, described at /openapi/v1.json") { Urls };
        command.SetAction((call, stop) => RunAsync(call, slices, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var settings = ServeSettings.Of(call.GetValue(Urls), Environment.GetEnvironmentVariable);
        var data = new LoadedData(Door.DataOf(call));
        data.ReadAll();
        if (!settings.IsLocal)
            await Console.Error.WriteLineAsync("Warning: other machines can reach this server, without encryption and without a password. Put a reverse proxy with TLS before it, and name its host in CREDENCE_HOSTS.");
        using var computing = new ComputingLimit(settings.Limits);
        await using var app = WebServer.Of(settings, new Api(data, Door.Reader(slices([])), Usual(call), computing));
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

    /// <summary>Day and seed that the server was started with; none where it was not.</summary>
    private static Dictionary<string, string> Usual(ParseResult call)
    {
        var usual = new Dictionary<string, string>(StringComparer.Ordinal);
        if (call.GetValue(Door.AsOf) is { } day)
            usual[ApiParameter.AsOf.Name] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (call.GetResult(Door.Seed) is { Implicit: false })
            usual[ApiParameter.Seed.Name] = call.GetValue(Door.Seed).ToString(CultureInfo.InvariantCulture);
        return usual;
    }
}
