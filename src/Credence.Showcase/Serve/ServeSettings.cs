using System.Globalization;
using System.Net;
using System.Text;
using Credence.Showcase.Data;
using Credence.Showcase.Serve.Logging;

namespace Credence.Showcase.Serve;

/// <summary>How the server is set up.</summary>
/// <param name="Address">Address it listens on.</param>
/// <param name="Port">Port; 0 lets the system choose.</param>
/// <param name="HealthRoute">Vertex AI's address for health, besides those of the other contracts; null where Vertex AI names none.</param>
/// <param name="PredictRoute">Vertex AI's address for predictions, besides those of the other contracts; null where Vertex AI names none.</param>
/// <param name="Drain">Time between the signal to stop and the end of listening.</param>
internal sealed record ServeSettings(IPAddress Address, int Port, string? HealthRoute, string? PredictRoute, TimeSpan Drain)
{
    internal const int UsualPort = 8080;
    private const string SaltName = "SHOWCASE_SALT";

    /// <summary>Takes options first, then what Vertex AI sets, then what is usual.</summary>
    /// <exception cref="UnusableDataException">A setting makes no sense.</exception>
    internal static ServeSettings Of(string? host, int? port, double drainSeconds, Func<string, string?> environment)
    {
        if (!IPAddress.TryParse(host ?? IPAddress.Any.ToString(), out var address))
            throw new UnusableDataException("--host", $"'{host}' is no address", "Name one such as 127.0.0.1 or 0.0.0.0");
        if (port is null && environment("AIP_HTTP_PORT") is { Length: > 0 } given)
            port = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort ? number : throw new UnusableDataException("AIP_HTTP_PORT", $"'{given}' is no port", "Set a number from 1 to 65535");
        return new ServeSettings(address, port ?? UsualPort, Route("AIP_HEALTH_ROUTE", environment), Route("AIP_PREDICT_ROUTE", environment), TimeSpan.FromSeconds(drainSeconds));
    }

    /// <summary>The key that hashes of features are made with.</summary>
    /// <exception cref="UnusableDataException">It is asked for and not set.</exception>
    internal static byte[] Salt(LogFeatures features, Func<string, string?> environment) =>
        features == LogFeatures.Values ? []
        : environment(SaltName) is { Length: > 0 } salt ? Encoding.UTF8.GetBytes(salt)
        : throw new UnusableDataException("--log-features bins", $"asks for a secret to hash features with, and the variable {SaltName} is not set", $"Set {SaltName} to a long random text, and keep it");

    private static string? Route(string name, Func<string, string?> environment) => environment(name) switch
    {
        null or "" => null,
        ['/', ..] and var route when route.AsSpan().IndexOfAny("?{}*") < 0 && !route.Contains("//", StringComparison.Ordinal) => route,
        var other => throw new UnusableDataException(name, $"'{other}' is no address", "Set one that starts with a slash, without a second slash after one and without ?, {, } and *"),
    };
}
