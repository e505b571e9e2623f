using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Credence.Showcase.Hosting;
using Credence.Showcase.Serve.Logging;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>What every address shares: names the request, writes the answer whole, turns trouble into a status and an <c>error</c>, and counts.</summary>
internal sealed class ModelRequest(DrainingLifetime lifetime, ServeMetrics metrics)
{
    /// <summary>Largest body that is read (bytes).</summary>
    internal const int MostBodyBytes = 1 << 20;

    /// <summary>Longest name of a request (characters); the log keeps it with every case.</summary>
    internal const int LongestId = 128;

    private const string IdHeader = "X-Request-Id";
    private const int ClientGone = 499;
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    internal async Task AnswerAsync(HttpContext context, string contract, Func<Exchange, ValueTask> answer)
    {
        var since = Stopwatch.GetTimestamp();
        var buffer = new ArrayBufferWriter<byte>(1024);
        await using var writer = new Utf8JsonWriter(buffer, Layout);
        try
        {
            await answer(new Exchange(context, writer, IdOf(context), since));
        }
        catch (RefusedRequestException refused)
        {
            Say(context, writer, buffer, refused.Status, refused.Message);
        }
        catch (BadHttpRequestException wrong)
        {
            Say(context, writer, buffer, wrong.StatusCode, wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? string.Create(CultureInfo.InvariantCulture, $"body: more was sent than {MostBodyBytes >> 10:N0} KiB. Send the cases in several requests.") : "body: the request was not sent whole. Send it again.");
        }
        catch (Exception gone) when (gone is ConnectionResetException || (gone is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested))
        {
            context.Response.StatusCode = ClientGone;
        }
        catch (UnwritableLogException full)
        {
            Say(context, writer, buffer, StatusCodes.Status503ServiceUnavailable, $"log: the prediction log cannot be written ({full.Message.TrimEnd('.')}). Make room for it; no answer is given that is not logged.");
        }
#pragma warning disable CA1031 // the door is where a bug becomes a status
        catch (Exception bug)
#pragma warning restore CA1031
        {
            var id = FaultId.Of(bug);
            // where it happened, but not its message, which may quote what was sent
            Door.Progress($"Our fault, error {id}: {bug.GetType().Name}\n{bug.StackTrace}");
            Say(context, writer, buffer, StatusCodes.Status500InternalServerError, $"server: our fault, error {id}. Please report it with this id.");
        }

        await writer.FlushAsync();
        if (context.Response.StatusCode != ClientGone && !context.RequestAborted.IsCancellationRequested)
            await SendAsync(context, buffer);
        metrics.Requests.WithLabels(contract, context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)).Inc();
        if (HttpMethods.IsPost(context.Request.Method))
            metrics.RequestSeconds.WithLabels(contract).Observe(Stopwatch.GetElapsedTime(since).TotalSeconds);
    }

    private static void Say(HttpContext context, Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer, int status, string message)
    {
        context.Response.StatusCode = status;
        writer.Reset();
        buffer.ResetWrittenCount();
        writer.WriteStartObject();
        writer.WriteString("error"u8, message);
        writer.WriteEndObject();
    }

    private async Task SendAsync(HttpContext context, ArrayBufferWriter<byte> buffer)
    {
        if (lifetime.IsClosing)
            context.Response.Headers.Connection = "close";
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = buffer.WrittenCount;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.BodyWriter.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
    }

    private static string IdOf(HttpContext context) =>
        context.Request.Headers[IdHeader].ToString() is { Length: > 0 and <= LongestId } given ? given : context.TraceIdentifier;
}
