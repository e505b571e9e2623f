using Credence.App.Hosting.Web;
using Credence.Sources;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Credence.App.Serve;

/// <summary>Hands spans to a collector (OTLP), as the standard's environment variables say; only where one is named, and loaded only then.</summary>
internal static class TraceExport
{
    private const string Where = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Starts it; what is returned sends the last spans when it is disposed. Null where no collector is named.</summary>
    internal static IDisposable? Start() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Where)) ? null : Provider();

    private static TracerProvider Provider() => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddService("credence", serviceVersion: DataFolder.EngineVersion, autoGenerateServiceInstanceId: false).AddTelemetrySdk().AddEnvironmentVariableDetector())
        .AddSource(Traces.Name)
        .AddOtlpExporter()
        .Build();
}
