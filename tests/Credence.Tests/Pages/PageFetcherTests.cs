using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Credence.Pages.Fetching;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class PageFetcherTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>Hello</p>");

    [Theory]
    [InlineData("http://127.0.0.1:{port}/", "blocked_address")]
    [InlineData("http://localhost:{port}/", "blocked_address")]
    [InlineData("http://[::1]:{port}/", "blocked_address")]
    [InlineData("http://0.0.0.0:{port}/", "blocked_address")]
    [InlineData("http://2130706433:{port}/", "blocked_address")]
    [InlineData("http://0x7f.1:{port}/", "blocked_address")]
    [InlineData("http://127.1:{port}/", "blocked_address")]
    [InlineData("http://[::ffff:127.0.0.1]:{port}/", "blocked_address")]
    [InlineData("http://169.254.169.254/latest/meta-data", "blocked_address")]
    [InlineData("http://10.0.0.1/", "blocked_address")]
    [InlineData("http://172.16.0.1/", "blocked_address")]
    [InlineData("http://192.168.1.1/", "blocked_address")]
    [InlineData("http://100.64.0.1/", "blocked_address")]
    [InlineData("http://[fe80::1]/", "blocked_address")]
    [InlineData("http://[fc00::1]/", "blocked_address")]
    [InlineData("file:///etc/passwd", "scheme")]
    [InlineData("ftp://example.com/", "scheme")]
    [InlineData("gopher://example.com/", "scheme")]
    [InlineData("data:text/html,hello", "scheme")]
    [InlineData("jar:http://example.com!/", "scheme")]
    [InlineData("http://good@127.0.0.1:22/", "userinfo")]
    [InlineData("http://93.184.216.34:22/", "port")]
    [InlineData("http://", "address")]
    public async Task What_is_not_the_public_web_is_refused_and_never_reached(string address, string code)
    {
        using var server = new Listener(Page);

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => new PageFetcher().FetchAsync(address.Replace("{port}", $"{server.Endpoint.Port}", StringComparison.Ordinal), TestContext.Current.CancellationToken));

        Assert.Contains($"({code})", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Hits);
    }

    [Fact]
    public async Task A_listener_that_a_test_allows_is_read()
    {
        using var server = new Listener(Page);

        var page = await Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken);

        Assert.Equal("<p>Hello</p>", Encoding.UTF8.GetString(page.Bytes.Span));
    }

    [Fact]
    public async Task A_redirect_to_a_blocked_address_is_not_followed()
    {
        using var inner = new Listener(Page);
        using var server = new Listener(Redirect($"http://127.0.0.1:{inner.Endpoint.Port}/"));

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("(blocked_address)", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, inner.Hits);
    }

    [Fact]
    public async Task A_redirect_to_another_scheme_is_not_followed()
    {
        using var server = new Listener(Redirect("file:///etc/passwd"));

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("(scheme)", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_of_redirects_ends_after_five()
    {
        using var server = new Listener(Redirect("/again"));

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("(redirects)", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(6, server.Hits);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_and_only_the_checked_address_is_reached()
    {
        using var server = new Listener(Page);
        var lookups = 0;
        var rules = new FetchRules
        {
            Allowed = new HashSet<IPEndPoint> { server.Endpoint },
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([++lookups == 1 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1")]),
        };

        var page = await new PageFetcher(rules).FetchAsync($"http://rebinding.example:{server.Endpoint.Port}/", TestContext.Current.CancellationToken);

        Assert.Equal(12, page.Bytes.Length);
        Assert.Equal((1, 1), (lookups, server.Hits));
    }

    [Fact]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        var rules = new FetchRules { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse("192.168.0.1")]) };

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => new PageFetcher(rules).FetchAsync("http://mixed.example/", TestContext.Current.CancellationToken));

        Assert.Contains("(blocked_address)", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_answer_stops_at_the_limit_of_decoded_bytes()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(new byte[16 * 1024 * 1024]);
        using var server = new Listener([.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"), .. packed.ToArray()]);

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("(too_large)", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_given_up()
    {
        using var server = new Listener(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nslow"), staysOpen: true);
        var rules = new FetchRules { Allowed = new HashSet<IPEndPoint> { server.Endpoint }, MostTime = TimeSpan.FromMilliseconds(500) };

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => new PageFetcher(rules).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("(too_slow)", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//host:99999/")]
    [InlineData("http://[::1")]
    public async Task A_redirect_that_is_no_address_is_refused(string location)
    {
        using var server = new Listener(Redirect(location));

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => Allowing(server).FetchAsync(server.Address, TestContext.Current.CancellationToken));

        Assert.Contains("is not fetched (", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_resolver_does_not_take_is_refused()
    {
        var rules = new FetchRules { Resolve = (_, _) => throw new ArgumentException("the name is too long") };

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => new PageFetcher(rules).FetchAsync("http://name.example/", TestContext.Current.CancellationToken));

        Assert.Contains("(name)", wrong.Message, StringComparison.Ordinal);
    }

    private static PageFetcher Allowing(Listener server) => new(new FetchRules { Allowed = new HashSet<IPEndPoint> { server.Endpoint } });

    private static byte[] Redirect(string to) => Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    /// <summary>A socket on this machine that gives every caller the same answer.</summary>
    private sealed class Listener : IDisposable
    {
        private readonly TcpListener _socket = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private int _hits;

        internal Listener(byte[] answer, bool staysOpen = false)
        {
            _socket.Start();
            Endpoint = (IPEndPoint)_socket.LocalEndpoint;
            _ = ServeAsync(answer, staysOpen);
        }

        internal IPEndPoint Endpoint { get; }

        internal string Address => $"http://127.0.0.1:{Endpoint.Port}/";

        internal int Hits => Volatile.Read(ref _hits);

        public void Dispose()
        {
            _stop.Cancel();
            _socket.Dispose();
            _stop.Dispose();
        }

        private async Task ServeAsync(byte[] answer, bool staysOpen)
        {
            try
            {
                while (!_stop.IsCancellationRequested)
                {
                    using var caller = await _socket.AcceptTcpClientAsync(_stop.Token);
                    Interlocked.Increment(ref _hits);
                    var stream = caller.GetStream();
                    _ = await stream.ReadAsync(new byte[4096], _stop.Token);
                    await stream.WriteAsync(answer, _stop.Token);
                    if (staysOpen)
                        await Task.Delay(Timeout.Infinite, _stop.Token);
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
                // the test is over, or the caller has gone
            }
        }
    }
}
