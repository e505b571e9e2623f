using System.Buffers;
using System.Net;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Serve.Logging;

namespace Credence.Showcase.Serve;

/// <summary>Before the first request comes, a server of its own answers a middling case to nobody, so that nobody waits for code to be compiled; nothing of it is counted or logged.</summary>
internal static class WarmUp
{
    private const int Clients = 4;
    private const int RequestsOfAClient = 100;
    private const int Median = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Answers a few hundred requests.</summary>
    internal static async Task RunAsync(LiveModels live, LogRecords records)
    {
        using var pair = live.Enter();
        await using var log = new PredictionLog(Stream.Null, new ServeMetrics());
        await using var app = WebServer.Of(new ServeSettings(IPAddress.Loopback, 0, null, null, TimeSpan.Zero), new PredictionService(live, new ServeMetrics(), log, records));
        await app.StartAsync();
        using var limit = new CancellationTokenSource(Longest);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
        var request = Request(pair.Champion.Schema).ToArray();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => AskAsync(client, request, limit.Token)));
        await app.StopAsync();
    }

    /// <summary>Asks models a middling case once, so that the first request does not wait for their memory.</summary>
    internal static void Ask(ServedPair pair)
    {
        foreach (var model in (ServedModel?[])[pair.Champion, pair.Shadow])
            model?.Predict([[.. model.Schema.Columns.Select(column => column.Deciles is { } deciles ? new FeatureValue(deciles[Median], null) : new FeatureValue(null, column.Categories![0]))]]);
    }

    private static async Task AskAsync(HttpClient client, byte[] request, CancellationToken limit)
    {
        try
        {
            for (var asked = 0; asked < RequestsOfAClient; asked++)
            {
                using var content = new ByteArrayContent(request);
                using var answer = await client.PostAsync("/predict", content, limit);
            }
        }
        catch (Exception early) when (early is HttpRequestException or OperationCanceledException)
        {
            // a machine too busy to warm up in time, or a signal to stop: the server starts, or ends, all the same
        }
    }

    private static ReadOnlyMemory<byte> Request(TableSchema schema)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("instances");
            writer.WriteStartObject();
            foreach (var column in schema.Columns)
            {
                if (column.Deciles is { } deciles)
                    writer.WriteNumber(column.Name, deciles[Median]);
                else
                    writer.WriteString(column.Name, column.Categories![0]);
            }

            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
