using Credence.Showcase.Serve.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Credence.Showcase.Serve;

/// <summary>Puts the server together.</summary>
internal static class WebServer
{
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(20);

    internal static WebApplication Of(ServeSettings settings, PredictionService service)
    {
        // nothing is taken from a file of settings that happens to lie in the folder the program is started in
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "credence-showcase", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ModelRequest.MostBodyBytes;
            kestrel.Listen(settings.Address, settings.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTime);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<DrainingListeners>();
        builder.Services.AddSingleton<IConnectionListenerFactory>(services => services.GetRequiredService<DrainingListeners>());
        builder.Services.AddSingleton<DrainingLifetime>();
        builder.Services.AddSingleton<IHostLifetime>(services => services.GetRequiredService<DrainingLifetime>());
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var app = builder.Build();
        new ContractRoutes(service, app.Services.GetRequiredService<DrainingLifetime>()).Map(app, settings);
        return app;
    }
}
