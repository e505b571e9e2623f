using Credence.App.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Credence.App.Serve;

/// <summary>Puts the server together: limits, log, headers, problems, visitors, then the addresses.</summary>
internal static class WebServer
{
    private const int MostHeaderBytes = 16 * 1024;
    private const int MostHeaders = 64;
    private const int MostLineBytes = 8 * 1024;
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(10);

    internal static WebApplication Of(ServeSettings settings, Api api)
    {
        // nothing is taken from a file of settings that happens to lie in the folder the program is started in
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "credence", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, settings)).UseUrls([.. settings.Urls.Select(url => url.GetLeftPart(UriPartial.Authority))]);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTime);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ")).AddFilter("Microsoft", LogLevel.Warning);

        var app = builder.Build();
        var log = new RequestLog(app.Services.GetRequiredService<ILogger<RequestLog>>());
        var problems = new Problems(api.Data.Folder, app.Services.GetRequiredService<ILogger<Problems>>());
        var visitors = new Visitors(settings.Hosts);
        app.Use(log.WriteAsync);
        app.Use(problems.CatchAsync);
        app.Use((context, next) =>
        {
            SecurityHeaders.Set(context);
            visitors.Check(context.Request);
            return next(context);
        });
        Map(app, api);
        return app;
    }

    private static void Map(WebApplication app, Api api)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        foreach (var endpoint in Endpoints.All)
            app.MapMethods(ApiEndpoint.Root + endpoint.Path, endpoint.Body is null ? reading : [HttpMethods.Post], (RequestDelegate)(context => api.AnswerAsync(endpoint, context)));
        app.MapMethods("/healthz", reading, (RequestDelegate)(context => Health.AnswerAsync(context, api.Data)));
        app.MapMethods("/readyz", reading, (RequestDelegate)(context => Health.ReadyAsync(context, !app.Lifetime.ApplicationStopping.IsCancellationRequested)));
        var description = new Lazy<byte[]>(() => OpenApi.Document(Endpoints.All, api.Data));
        app.MapMethods(OpenApi.Path, reading, (RequestDelegate)(context => OpenApi.WriteAsync(context, description.Value)));
    }

    private static void Limit(KestrelServerOptions kestrel, ServeSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        kestrel.Limits.MaxRequestBodySize = settings.Limits.MostBodyBytes;
        kestrel.Limits.MaxConcurrentConnections = settings.Limits.MostConnections;
        kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
        kestrel.Limits.MaxRequestLineSize = MostLineBytes;
        kestrel.Limits.RequestHeadersTimeout = HeaderTime;
        kestrel.Limits.KeepAliveTimeout = IdleTime;
    }
}
