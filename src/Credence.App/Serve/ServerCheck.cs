using System.Net;
using Credence.App.Hosting;

namespace Credence.App.Serve;

/// <summary><c>serve --check</c>: asks a running server whether it is well, for whoever watches it and has no other program at hand.</summary>
internal static class ServerCheck
{
    private const string Question = "/healthz";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    /// <summary>Asks the first address of the settings.</summary>
    /// <returns>0 where it is well, 1 where it is not or nobody answers.</returns>
    internal static async Task<int> RunAsync(ServeSettings settings, CancellationToken stop)
    {
        var address = new Uri(Reached(settings.Urls[0]), Question);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Longest };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (settings.Hosts.Count > 0)
            request.Headers.Host = settings.Hosts[0];
        try
        {
            using var response = await client.SendAsync(request, stop);
            Print.Line((await response.Content.ReadAsStringAsync(stop)).TrimEnd());
            return response.IsSuccessStatusCode ? Door.Answered : Door.CheckFailed;
        }
        catch (Exception nobody) when (nobody is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"Nobody answers at {address}. Is the server started there? --urls or CREDENCE_URLS say where it is asked.");
            return Door.CheckFailed;
        }
    }

    // where it listens on every address of the machine, the loopback one is among them
    private static Uri Reached(Uri listening) =>
        IPAddress.TryParse(listening.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)) ? new UriBuilder(listening) { Host = IPAddress.Loopback.ToString() }.Uri : listening;
}
