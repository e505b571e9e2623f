using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Ingest;

/// <summary>Live boards from the command line to the store, against a server of our own.</summary>
public sealed class LiveIngestTests
{
    [Fact]
    public async Task Live_boards_are_stored_and_one_that_does_not_exist_is_named()
    {
        var store = Directory.CreateTempSubdirectory("credence-test-");
        var address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/";
        using var server = new HttpListener();
        server.Prefixes.Add(address);
        server.Start();
        var serving = Serve(server);

        using var ingest = IngestProcess.Start("ingest", "greenhouse:gone", "greenhouse:acme", "--store", Path.Combine(store.FullName, "s"), "--boards-at", address, "--json");
        var exit = await Task.Run(ingest.Exit, TestContext.Current.CancellationToken);
        server.Stop();
        await serving;

        using var answer = JsonDocument.Parse(ingest.Output);
        Assert.Equal(3, exit);
        Assert.Equal("greenhouse:gone: there is no such board. Take the name from the address of the employer's career page.", ingest.Errors.Trim());
        Assert.Equal(1, answer.RootElement.GetProperty("sources").GetProperty("greenhouse:acme").GetProperty("distinct").GetInt32());
        store.Delete(recursive: true);
    }

    private static async Task Serve(HttpListener server)
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await server.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var exists = context.Request.Url!.AbsolutePath == "/v1/boards/acme/jobs";
            context.Response.StatusCode = exists ? 200 : 404;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(exists ? Board() : "{}"));
            context.Response.Close();
        }
    }

    private static string Board()
    {
        var content = string.Concat(Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"&lt;p&gt;You build {i} models &amp;amp; tell people of them.&lt;/p&gt;")));
        return JsonSerializer.Serialize(new { jobs = new[] { new { id = 1, title = "Data Engineer", content, absolute_url = "https://jobs.acme.example/1", location = new { name = "Oslo" } } } });
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
