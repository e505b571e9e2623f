using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>The addresses of every contract, all for one model.</summary>
/// <remarks>Vertex AI may name an address that another contract has. It is then Vertex AI's, in its form: whoever set it asks there. The forms of predictions are alike but for KServe V2's.</remarks>
internal sealed class ContractRoutes
{
    private const string Version = "version";
    private const string MetricsType = "text/plain; version=0.0.4; charset=utf-8";
    private readonly PredictionService _service;
    private readonly DrainingLifetime _lifetime;
    private readonly ModelRequest _request;
    private readonly HashSet<(string Method, string Route)> _taken = [];
    private readonly string _name;

    internal ContractRoutes(PredictionService service, DrainingLifetime lifetime)
    {
        (_service, _lifetime, _request, _name) = (service, lifetime, new ModelRequest(lifetime, service.Metrics), service.Live.Name);
    }

    /// <summary>Adds them to a server.</summary>
    internal void Map(WebApplication app, ServeSettings settings)
    {
        // first, so that these win
        Instances(app, "vertex", settings.PredictRoute ?? "/predict");
        Ready(app, "vertex", settings.HealthRoute ?? "/health");
        Instances(app, "sagemaker", "/invocations");
        Ready(app, "sagemaker", "/ping");
        Instances(app, "azureml", "/score");
        Ready(app, "azureml", "/");
        VersionOne(app);
        VersionTwo(app);
        Post(app, "outcomes", "/outcomes", TellAsync);
        Add(app, HttpMethods.Get, "/metrics", WriteMetricsAsync);
        app.MapFallback((RequestDelegate)(context => _request.AnswerAsync(context, "none", _ => throw Refused(context))));
    }

    private RefusedRequestException Refused(HttpContext context)
    {
        string[] methods = [.. _taken.Where(one => Names(one.Route, context.Request.Path.Value ?? "")).Select(one => one.Method).Order(StringComparer.Ordinal)];
        if (methods.Length == 0)
            return new RefusedRequestException(RefusedRequestException.NotFound, context.Request.Method, "there is no such address here", $"Ask POST /v1/models/{_name}:predict");
        context.Response.Headers.Allow = string.Join(", ", methods);
        return new RefusedRequestException(RefusedRequestException.WrongMethod, context.Request.Method, "this address is asked with another method", $"Ask {string.Join(" or ", methods)} {context.Request.Path}{(methods.Contains(HttpMethods.Post) ? " with a JSON body" : "")}");
    }

    // routing looks neither at upper case nor at a slash at the end; a name in braces stands for one part
    private static bool Names(string route, string path)
    {
        var (parts, given) = (route.Split('/'), path.TrimEnd('/').Split('/'));
        return parts.Length == given.Length && parts.Zip(given).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    private void VersionOne(WebApplication app)
    {
        Instances(app, "kserve-v1", $"/v1/models/{_name}:predict");
        Get(app, "kserve-v1", "/v1/models", writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("models"u8);
            writer.WriteStringValue(_name);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        Get(app, "kserve-v1", $"/v1/models/{_name}", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, _name);
            writer.WriteBoolean("ready"u8, !_lifetime.IsDraining);
            writer.WriteEndObject();
        });
    }

    private void VersionTwo(WebApplication app)
    {
        const string contract = "kserve-v2";
        Get(app, contract, "/v2/health/live", Nothing);
        Ready(app, contract, "/v2/health/ready");
        Get(app, contract, "/v2", WriteServer);
        foreach (var model in (string[])[$"/v2/models/{_name}", $"/v2/models/{_name}/versions/{{{Version}}}"])
        {
            Add(app, HttpMethods.Get, model, context => _request.AnswerAsync(context, contract, exchange =>
            {
                using var pair = Asked(context);
                InferAnswer.WriteModel(exchange.Writer, pair.Champion);
                return ValueTask.CompletedTask;
            }));
            Ready(app, contract, $"{model}/ready");
            Post(app, contract, $"{model}/infer", InferAsync);
        }
    }

    // another version may answer since this one was named
    private ServedPair Asked(HttpContext context)
    {
        var pair = _service.Live.Enter();
        var answers = pair.Champion.Folder.Card.Version;
        if (context.Request.RouteValues[Version] is not string version || version == answers)
            return pair;
        pair.Dispose();
        throw new RefusedRequestException(RefusedRequestException.NotFound, "version", $"'{version}' does not answer here", $"Ask /v2/models/{_name}/versions/{answers}, or without a version");
    }

    private static void WriteServer(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, Hosting.ShowcaseVersion.Program);
        writer.WriteString("version"u8, Hosting.ShowcaseVersion.Text);
        writer.WriteStartArray("extensions"u8);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Nothing(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private void Get(IEndpointRouteBuilder app, string contract, string route, Action<Utf8JsonWriter> write) =>
        Add(app, HttpMethods.Get, route, context => _request.AnswerAsync(context, contract, exchange =>
        {
            write(exchange.Writer);
            return ValueTask.CompletedTask;
        }));

    private void Ready(IEndpointRouteBuilder app, string contract, string route) =>
        Add(app, HttpMethods.Get, route, context => _request.AnswerAsync(context, contract, exchange =>
        {
            using var pair = Asked(context);
            if (_lifetime.IsDraining)
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            exchange.Writer.WriteStartObject();
            exchange.Writer.WriteBoolean("ready"u8, !_lifetime.IsDraining);
            exchange.Writer.WriteEndObject();
            return ValueTask.CompletedTask;
        }));

    private void Post(IEndpointRouteBuilder app, string contract, string route, Func<Exchange, ValueTask> answer) =>
        Add(app, HttpMethods.Post, route, context => _request.AnswerAsync(context, contract, answer));

    // an address is taken once; routing looks neither at upper case nor at a slash at the end
    private void Add(IEndpointRouteBuilder app, string method, string route, RequestDelegate answer)
    {
        if (_taken.Add((method, route.TrimEnd('/').ToUpperInvariant())))
            app.MapMethods(route, [method], answer);
    }

    private async Task WriteMetricsAsync(HttpContext context)
    {
        context.Response.ContentType = MetricsType;
        await _service.Metrics.Registry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted);
    }

    private void Instances(IEndpointRouteBuilder app, string contract, string route) => Post(app, contract, route, async exchange =>
    {
        using var body = await exchange.ReadAsync();
        using var pair = _service.Live.Enter();
        var cases = InstancesRequest.Read(body.RootElement, pair.Reader);
        var predictions = _service.Answer(pair, cases, exchange.Id, exchange.Since);
        InstancesAnswer.Write(exchange.Writer, pair.Champion, predictions, exchange.Id);
    });

    private async ValueTask InferAsync(Exchange exchange)
    {
        using var body = await exchange.ReadAsync();
        using var pair = Asked(exchange.Context);
        var request = InferRequest.Read(body.RootElement, pair.Champion.Schema, pair.Reader);
        var id = request.Id ?? exchange.Id;
        var predictions = _service.Answer(pair, request.Cases, id, exchange.Since);
        InferAnswer.Write(exchange.Writer, pair.Champion, request, predictions, id);
    }

    private async ValueTask TellAsync(Exchange exchange)
    {
        using var body = await exchange.ReadAsync();
        using var pair = _service.Live.Enter();
        var told = OutcomeRequest.Read(body.RootElement, pair.Champion.Schema);
        if (!_service.Tell(told.RequestId, told.Case, told.Outcome))
            throw CaseReader.Bad("log", "nothing is logged here", "Start the server with --log FILE");
        Nothing(exchange.Writer);
    }
}
