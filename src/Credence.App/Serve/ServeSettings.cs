using System.Globalization;
using System.Net;
using Credence.App.Hosting.Web;
using Credence.Sources;

namespace Credence.App.Serve;

/// <summary>How the server is set up: by options, else by the environment, else as usual. docs/guide/serve.md lists it.</summary>
/// <param name="Urls">Addresses it listens on.</param>
/// <param name="Hosts">Names it goes by; empty for any.</param>
/// <param name="Limits">What it takes on.</param>
/// <param name="Metrics">Who may read its metrics.</param>
internal sealed record ServeSettings(IReadOnlyList<Uri> Urls, IReadOnlyList<string> Hosts, ServeLimits Limits, MetricsAccess Metrics)
{
    internal const string UsualUrls = "http://127.0.0.1:5080";
    private const int UsualBodyBytes = 10 * 1024 * 1024;
    private const int UsualConnections = 200;
    private const int UsualAnswersPerSecond = 50;
    private const int UsualUploads = 100;
    private const int MostUploads = 1_000_000;
    private const int UsualSeconds = 30;
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Whether only this machine reaches it.</summary>
    internal bool IsLocal => Urls.All(IsLoopback);

    /// <summary>Reads the settings.</summary>
    /// <param name="urls">The option <c>--urls</c>; null where it was not given.</param>
    /// <param name="environment">A variable by its name; null where it is not set.</param>
    /// <exception cref="UnusableInputException">A setting is wrong.</exception>
    internal static ServeSettings Of(string? urls, Func<string, string?> environment)
    {
        var addresses = (urls ?? environment("CREDENCE_URLS") ?? UsualUrls).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Address).ToList();
        if (addresses.Count == 0)
            throw new UnusableInputException("--urls", "names no address", $"Give one such as {UsualUrls}");
        var hosts = environment("CREDENCE_HOSTS")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var limits = new ServeLimits(
            Number(environment, "CREDENCE_MAX_BODY_BYTES", UsualBodyBytes),
            Number(environment, "CREDENCE_MAX_CONNECTIONS", UsualConnections),
            Number(environment, "CREDENCE_ANSWERS_PER_SECOND", UsualAnswersPerSecond),
            Math.Min(MostUploads, Number(environment, "CREDENCE_UPLOAD_MIB_PER_MINUTE", UsualUploads)),
            TimeSpan.FromSeconds(Number(environment, "CREDENCE_ANSWER_SECONDS", UsualSeconds)));
        return new ServeSettings(addresses, hosts.Length == 0 && addresses.All(IsLoopback) ? [.. OwnNames.Union(addresses.Select(address => address.Host), StringComparer.OrdinalIgnoreCase)] : hosts, limits, Access(environment("CREDENCE_METRICS")));
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http", PathAndQuery: "/", UserInfo: "" }
            ? address
            : throw new UnusableInputException("--urls", $"'{text}' is no http address of a host and a port", $"Give one such as {UsualUrls}; https is a reverse proxy's part");

    private static MetricsAccess Access(string? said) => said switch
    {
        null or "" or "local" => MetricsAccess.Local,
        "public" => MetricsAccess.Public,
        "off" => MetricsAccess.Off,
        var other => throw new UnusableInputException("CREDENCE_METRICS", $"'{other}' is not one of local, public, off", "Set it to one of these, or unset it for local"),
    };

    private static bool IsLoopback(Uri address) => address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static int Number(Func<string, string?> environment, string name, int usual) => environment(name) switch
    {
        null or "" => usual,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new UnusableInputException(name, $"'{text}' is no whole number above 0", FormattableString.Invariant($"Set it to one, or unset it for {usual}")),
    };
}
