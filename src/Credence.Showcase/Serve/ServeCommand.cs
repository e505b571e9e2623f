using System.CommandLine;
using System.Globalization;
using System.Net;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve.Logging;
using Credence.Showcase.Train.Saving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Credence.Showcase.Serve;

/// <summary><c>serve</c>: answers for a model folder by HTTP, by every contract at once.</summary>
internal static class ServeCommand
{
    internal const string Champion = "champion";
    private const string Shadow = "shadow";
    private const string ModelVariable = "SHOWCASE_MODEL";
    private const double UsualDrainSeconds = 2;
    private const double LongestDrainSeconds = 600;

    // where SageMaker puts a model before it starts a container with the word serve alone
    private const string UsualFolder = "/opt/ml/model";

    private static readonly Argument<string> Folder = new("MODELDIR")
    {
        Description = $"Folder that train has written ({ModelVariable}, else {UsualFolder}, when not given)",
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
    private static readonly Option<string?> ShadowFolder = new("--shadow") { Description = "Another model folder, asked the same and only logged", HelpName = "DIR" };
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
        using var champion = Loaded(call.GetValue(Folder)!, call.GetValue(Model), Champion);
        using var shadow = call.GetValue(ShadowFolder) is { } other ? Beside(champion, Loaded(other, null, Shadow)) : null;
        var metrics = new ServeMetrics();
        await using var log = call.GetValue(Log) is { } file ? Opened(file, metrics) : null;
        if (log is null)
            Door.Progress("Predictions are not logged; --log FILE logs them.");
        var records = new LogRecords(call.GetValue(Features), ServeSettings.Salt(call.GetValue(Features), Environment.GetEnvironmentVariable));
        if (!await WarmUp.RunAsync(champion, records))
            return Door.Answered;
        await using var app = WebServer.Of(settings, new PredictionService(champion, shadow, metrics, log, records));
        await StartAsync(app);
        metrics.Model.WithLabels(champion.Folder.Card.Name, champion.Entry.Model, champion.Folder.Card.Version).Set(1);
        foreach (var url in app.Urls)
            Print.Line($"Listening on {url.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)}");
        await app.WaitForShutdownAsync();
        return Door.Answered;
    }

    private static ServedModel Loaded(string path, string? name, string role)
    {
        var folder = ModelFolder.Open(path);
        var model = folder.Model(name);
        return folder.RefusalsOf(model) is [_, ..] refusals
            ? throw new UnusableDataException(path, $"is refused for deployment: {string.Join("; ", refusals)}", "Train on data that tell the outcome, split before anything is copied or cleaned")
            : new ServedModel(folder, model, role);
    }

    private static ServedModel Beside(ServedModel champion, ServedModel shadow)
    {
        var known = champion.Schema.Columns.Select(column => column.Name).ToHashSet();
        return shadow.Schema.Columns.FirstOrDefault(column => !known.Contains(column.Name)) is not { } missing
            ? shadow
            : throw new UnusableDataException("--shadow", $"its column '{missing.Name}' is none of the champion's, so no request has it", "Name a model trained on the same columns or fewer");
    }

    private static PredictionLog Opened(string file, ServeMetrics metrics)
    {
        try
        {
            return PredictionLog.Open(file, metrics);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
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
