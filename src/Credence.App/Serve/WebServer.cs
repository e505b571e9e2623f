using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Method;
using Credence.App.Mcp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Credence.App.Serve;

/// <summary>Puts the server together: limits, log, headers, problems, visitors, then the addresses.</summary>
internal static class WebServer
{
    private const int MostHeaderBytes = 16 * 1024;
    private const int MostHeaders = 64;
    private const int MostLineBytes = 8 * 1024;
    private const double SlowestBody = 4096; // bytes a second
    private static readonly TimeSpan SlowestBodyGrace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(10);

    internal static WebApplication Of(ServeSettings settings, Api api, Site site, UploadLimit uploads)
    {
        // nothing is taken from a file of settings that happens to lie in the folder the program is started in
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "credence", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, settings)).UseUrls([.. settings.Urls.Select(url => url.GetLeftPart(UriPartial.Authority))]);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTime);
        McpHttp.Add(builder.Services);
        ServerLog.Add(builder.Logging);

        var app = builder.Build();
        var log = new RequestLog(app.Services.GetRequiredService<ILogger<RequestLog>>());
        var problems = new Problems(new ProblemDetails(api.Data, ProblemWords.Web, app.Services.GetRequiredService<ILogger<Problems>>()));
        var visitors = new Visitors(settings.Hosts);
        app.Use(RequestMetrics.CountAsync);
        app.Use(Traces.TraceAsync);
        app.Use(log.WriteAsync);
        app.Use(problems.CatchAsync);
        app.Use((context, next) =>
        {
            SecurityHeaders.Set(context);
            visitors.Check(context.Request);
            return next(context);
        });
        app.Use(uploads.TakeAsync);
        Map(app, api);
        Map(app, site);
        McpHttp.Map(app, api, visitors);
        MetricsEndpoint.Map(app, settings.Metrics);
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

    private static void Map(WebApplication app, Site site)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        foreach (var page in Pages.All)
            app.MapMethods(page.Path, page.MostFormBytes == 0 ? reading : [.. reading, HttpMethods.Post], (RequestDelegate)(context => site.AnswerAsync(page, context)));
        app.MapMethods(SiteFiles.StylePath, reading, (RequestDelegate)SiteFiles.WriteStyleAsync);
        app.MapMethods(SiteFiles.MarkPath, reading, (RequestDelegate)SiteFiles.WriteMarkAsync);
        foreach (var name in MethodDocuments.Drawings)
            app.MapMethods($"{MethodPage.Path}/{name}.svg", reading, (RequestDelegate)(context => SiteFiles.WriteDrawingAsync(context, MethodDocuments.Drawing(name))));
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
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBody, SlowestBodyGrace);
    }
}
