using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Credence.Sources;

namespace Credence.Pages.Fetching;

/// <summary>
/// Fetches one page from the public web and nothing else: every address a name resolves to is checked, the connection is made to a checked address only, redirects are
/// followed by hand and each is checked again; no cookies, no proxy, 5 MiB decoded and 10 seconds at most. Method: docs/method/page-checker.md.
/// </summary>
public sealed class PageFetcher
{
    private static readonly HttpRequestOptionsKey<IReadOnlyList<IPEndPoint>> Checked = new("checked");
    private readonly FetchRules _rules;

    /// <summary>A fetcher for addresses that users give.</summary>
    public PageFetcher()
        : this(FetchRules.ForTheWeb)
    {
    }

    internal PageFetcher(FetchRules rules) => _rules = rules;

    /// <summary>Fetches a page.</summary>
    /// <param name="address">Its address as the user wrote it.</param>
    /// <param name="stop">Stops the fetch.</param>
    /// <exception cref="UnusableInputException">It is not fetched; the message holds the code of a <see cref="FetchRefusal"/> in brackets.</exception>
    public async Task<FetchedPage> FetchAsync(string address, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_rules.MostTime);
        try
        {
            return await FollowAsync(address, limit.Token).ConfigureAwait(false);
        }
        catch (FetchRefusedException refused)
        {
            throw Unusable(address, refused.Refusal, refused.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Unusable(address, FetchRefusal.TooSlow, $"it takes longer than {_rules.MostTime.TotalSeconds:0} seconds");
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or InvalidDataException or SocketException)
        {
            throw wrong.InnerException is FetchRefusedException refused
                ? Unusable(address, refused.Refusal, refused.Message)
                : Unusable(address, FetchRefusal.Connection, "nobody answers there as a web server does");
        }
    }

    private async Task<FetchedPage> FollowAsync(string text, CancellationToken stop)
    {
        using var client = Client();
        var address = FetchAddress.Parse(text);
        for (var redirects = 0; redirects <= _rules.MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Options.Set(Checked, await EndpointsAsync(address, stop).ConfigureAwait(false));
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.OK)
                return new FetchedPage(await BodyAsync(response, stop).ConfigureAwait(false), address);
            if ((int)response.StatusCode is < 300 or >= 400)
                throw new FetchRefusedException(FetchRefusal.Status, $"the server answers {(int)response.StatusCode}");
            if (response.Headers.Location is not { } location)
                throw new FetchRefusedException(FetchRefusal.Redirects, "a redirect leads nowhere");
            if (!Uri.TryCreate(address, location, out var next))
                throw new FetchRefusedException(FetchRefusal.Redirects, "a redirect leads to no address");
            address = next;
            FetchAddress.Check(address, location.IsAbsoluteUri ? location.OriginalString : address.OriginalString);
        }

        throw new FetchRefusedException(FetchRefusal.Redirects, $"it redirects more than {_rules.MostRedirects} times");
    }

    /// <summary>Where an address leads, all of it public (or a listener of a test).</summary>
    private async Task<IReadOnlyList<IPEndPoint>> EndpointsAsync(Uri address, CancellationToken stop)
    {
        var host = address.DnsSafeHost;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await ResolveAsync(host, stop).ConfigureAwait(false);
        var endpoints = addresses.Select(one => new IPEndPoint(one, address.Port)).ToList();
        if (endpoints.Count == 0)
            throw new FetchRefusedException(FetchRefusal.Name, $"the name {host} leads nowhere");
        if (endpoints.TrueForAll(_rules.Allowed.Contains))
            return endpoints;
        if (endpoints.Exists(endpoint => !PublicAddress.Is(endpoint.Address)))
            throw new FetchRefusedException(FetchRefusal.BlockedAddress, $"{host} leads to an address that is not public");
        return FetchAddress.HasWebPort(address) ? endpoints : throw new FetchRefusedException(FetchRefusal.Port, $"port {address.Port} is not fetched");
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken stop)
    {
        try
        {
            return await _rules.Resolve(host, stop).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is SocketException or ArgumentException)
        {
            throw new FetchRefusedException(FetchRefusal.Name, $"the name {host} cannot be resolved");
        }
    }

    private static HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = ConnectAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Add("User-Agent", $"credence/{DataFolder.EngineVersion}");
        client.DefaultRequestHeaders.Add("Accept", "text/html, application/pdf, text/plain");
        return client;
    }

    /// <summary>Connects to the addresses that were checked, and to no others: the name is not looked up again.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        if (!context.InitialRequestMessage.Options.TryGetValue(Checked, out var endpoints))
            throw new FetchRefusedException(FetchRefusal.BlockedAddress, "its addresses were not checked");
        SocketException? last = null;
        foreach (var endpoint in endpoints)
        {
            var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(endpoint, stop).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException wrong)
            {
                socket.Dispose();
                last = wrong;
            }
            catch (OperationCanceledException)
            {
                socket.Dispose();
                throw;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken stop)
    {
        await using var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await body.ReadAsync(buffer, stop).ConfigureAwait(false); read > 0; read = await body.ReadAsync(buffer, stop).ConfigureAwait(false))
        {
            if (bytes.Length + read > _rules.MostBytes)
                throw new FetchRefusedException(FetchRefusal.TooLarge, $"its answer is larger than {_rules.MostBytes / (1024 * 1024)} MiB");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static UnusableInputException Unusable(string address, FetchRefusal refusal, string why) =>
        new(address, $"is not fetched ({JsonNamingPolicy.SnakeCaseLower.ConvertName(refusal.ToString())}): {why}", "Save the page in a browser and give the file");
}
