using System.CommandLine;
using System.Globalization;
using System.Net;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Credence.Showcase.Serve;

/// <summary><c>serve</c>: answers for a model folder by HTTP, by every contract at once.</summary>
internal static class ServeCommand
{
    internal const string Champion = "champion";
    private const string ModelVariable = "SHOWCASE_MODEL";
    private const double UsualDrainSeconds = 2;
    private const double LongestDrainSeconds = 600;

    // where SageMaker puts a model before it starts a container with the word serve alone
    private const string UsualFolder = "/opt/ml/model";

    private static readonly Argument<string> Folder = new("MODELDIR")
    {
        Description = $"Folder that train has written, or a root of versions, whose pointer is followed ({ModelVariable}, else {UsualFolder}, when not given)",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(ModelVariable) is { Length: > 0 } named ? named : UsualFolder,
    };

    private static readonly Option<int?> Port = new("--port")
    {
        Description = $"Port to listen on, 0 for a free one (AIP_HTTP_PORT, else {ServeSettings.UsualPort}, when not given)",
        HelpName = "N",
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort ? port : Door.Refused<int?>(given, "a port from 0 to 65535"),
    };

    private static readonly Option<string?> Host = new("--host") { Description = "Address to listen on (0.0.0.0, every one of the machine, when not given)", HelpName = "ADDRESS" };
    private static readonly Option<string?> Model = new("--model") { Description = "Model of the folder to serve; the one its card names when not given", HelpName = "NAME" };
    private static readonly Option<string?> Log = new("--log") { Description = "File to append a JSON line for every prediction to", HelpName = "FILE" };
    private static readonly Option<LogFeatures> Features = new("--log-features") { Description = "Log features as values, or as bins with a hash salted by SHOWCASE_SALT", HelpName = "values|bins" };
    private static readonly Option<string?> ShadowFolder = new("--shadow") { Description = "Another model folder, asked the same and only logged; the root's own shadow when not given", HelpName = "DIR" };
    private static readonly Option<double> Drain = new("--drain-seconds")
    {
        Description = $"Time to answer on after the signal to stop ({UsualDrainSeconds} when not given)",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => UsualDrainSeconds,
        CustomParser = given => double.TryParse(given.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= LongestDrainSeconds ? seconds : Door.Refused<double>(given, "a number of seconds up to 600"),
    };

    internal static Command Command()
    {
        var command = new Command(Door.Server, "Answer by HTTP as Vertex AI, SageMaker, Azure ML and KServe (V1 and V2) ask") { Folder, Port, Host, Model, Log, Features, ShadowFolder, Drain };
        command.SetAction((call, _) => RunAsync(call));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call)
    {
        var settings = ServeSettings.Of(call.GetValue(Host), call.GetValue(Port), call.GetValue(Drain), Environment.GetEnvironmentVariable);
        using var early = new EarlyStop();
        var (loading, metrics) = (new ModelLoading(call.GetValue(Folder)!, call.GetValue(Model), call.GetValue(ShadowFolder)), new ServeMetrics());
        var pointer = loading.Pointer is null ? null : loading.PointerBytes();
        using var live = new LiveModels(pointer is null ? loading.Load() : loading.Load(pointer), metrics);
        await using var log = call.GetValue(Log) is { } file ? Opened(file, metrics) : null;
        if (log is null)
            Door.Progress("Predictions are not logged; --log FILE logs them.");
        var records = new LogRecords(call.GetValue(Features), ServeSettings.Salt(call.GetValue(Features), Environment.GetEnvironmentVariable));
        await WarmUp.RunAsync(live, records);
        if (early.WasTold)
            return Door.Answered;
        await using var app = WebServer.Of(settings, new PredictionService(live, metrics, log, records));
        await StartAsync(app);
        foreach (var url in app.Urls)
            Print.Line($"Listening on {url.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)}");
        using var ended = new CancellationTokenSource();
        var following = pointer is null ? Task.CompletedTask : new PointerWatch(loading, live, metrics, pointer).RunAsync(ended.Token);
        // a signal between the warm-up and the server's own ears
        if (early.WasTold)
            await app.StopAsync();
        await app.WaitForShutdownAsync();
        await ended.CancelAsync();
        await following;
        return Door.Answered;
    }

    private static PredictionLog Opened(string file, ServeMetrics metrics)
    {
        if (Directory.Exists(file))
            throw new UnusableDataException(file, "is a folder, and a log is one file", "Name a file in it, such as predictions.jsonl, and one of its own for each server");
        try
        {
            return PredictionLog.Open(file, metrics);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to, and one of its own for each server");
        }
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken)
        {
            throw new UnusableDataException("--port", $"cannot be listened on ({taken.Message.TrimEnd('.')})", "Name another port, or end what uses this one");
        }
    }
}
