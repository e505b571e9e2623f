using System.Net;
using System.Text;
using System.Text.Json;
using Credence.App.Hosting.Web;
using Credence.App.Serve;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Credence.App.Mcp;

/// <summary>Every address of the REST interface as a tool; a call is answered as a request there.</summary>
/// <param name="api">Answers questions.</param>
/// <param name="log">Told of bugs, without anything that was sent.</param>
internal sealed class Tools(Api api, ILogger log)
{
    /// <summary>Name of the one member that holds an answer which is a list: structured content is an object.</summary>
    internal const string ListName = "items";

    private readonly ProblemDetails _problems = new(api.Data, ToolWords.Words, log);
    private readonly Lazy<Tool[]> _described = new(() => [.. Endpoints.All.Select(endpoint => ToolDescription.Of(endpoint, api.Data))]);

    /// <summary>What there is.</summary>
    internal IList<Tool> All => _described.Value;

    /// <summary>Answers one call; what cannot be answered is a result that says so, for a model to read.</summary>
    /// <param name="call">The call.</param>
    /// <param name="from">Address it comes from; null where that is this program's own user.</param>
    /// <param name="gone">Ends when the client cancels the call or goes.</param>
    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    internal async Task<CallToolResult> CallAsync(CallToolRequestParams? call, IPAddress? from, CancellationToken gone)
    {
        var endpoint = Endpoints.All.FirstOrDefault(one => one.Id == call?.Name) ?? throw new McpProtocolException("There is no such tool; tools/list says which there are", McpErrorCode.InvalidParams);
        try
        {
            var asked = ToolArguments.Read(endpoint, call!.Arguments ?? new Dictionary<string, JsonElement>());
            return Answered((await api.AnswerAsync(asked, from, gone)).Body);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // the door is where a bug becomes a result
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            return Refused(ToolWords.Named(_problems.Of(trouble), endpoint));
        }
    }

    private static CallToolResult Answered(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        var root = document.RootElement;
        return new CallToolResult { Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(answer) }], StructuredContent = root.ValueKind == JsonValueKind.Object ? root.Clone() : Listed(root) };
    }

    private static JsonElement Listed(JsonElement list)
    {
        using var kept = new MemoryStream();
        using (var writer = new Utf8JsonWriter(kept))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(ListName);
            list.WriteTo(writer);
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(kept.ToArray());
        return document.RootElement.Clone();
    }

    // as text alone: structured content is what the tool's output schema describes
    private static CallToolResult Refused(ProblemShape problem) =>
        new() { Content = [new TextContentBlock { Text = JsonSerializer.Serialize(problem, WebJson.Default.ProblemShape) }], IsError = true };
}
