using System.Text.Json;
using Credence.App.Serve;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The description of the interface is whole, and its examples work.</summary>
[Collection(ServerCollection.Name)]
public sealed class OpenApiTests(ServerProcess server)
{
    [Fact]
    public async Task Every_address_is_described_and_every_reference_leads_somewhere()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(Endpoints.All.Select(endpoint => endpoint.Path).Order(StringComparer.Ordinal), document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        var references = References(document).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotEqual(JsonValueKind.Undefined, Find(document, reference).ValueKind));
        Assert.All(Operations(document), operation => Assert.All((string[])["operationId", "summary", "description", "tags", "responses"], name => Assert.True(operation.Value.TryGetProperty(name, out _))));
    }

    [Fact]
    public async Task The_examples_are_answered_and_the_answers_have_the_properties_described()
    {
        var document = await DocumentAsync();
        foreach (var (path, operation) in Operations(document))
        {
            var address = "/api/v1" + path + "?" + string.Join('&', Examples(operation, "query").Where(pair => path != "/returns" || pair.Name is "seed" or "as-of").Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
            foreach (var (name, value) in Examples(operation, "path"))
                address = address.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);

            using var response = operation.TryGetProperty("requestBody", out var body) ? await PostAsync(address, body) : await server.GetAsync(address);

            var text = await ServerProcess.TextAsync(response);
            Assert.True(response.IsSuccessStatusCode, $"{address}: {text}");
            using var answer = JsonDocument.Parse(text);
            var shape = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            var schema = Find(document, References(shape).First());
            if (answer.RootElement.ValueKind == JsonValueKind.Object)
                Assert.Subset(schema.GetProperty("properties").EnumerateObject().Select(one => one.Name).ToHashSet(), answer.RootElement.EnumerateObject().Select(one => one.Name).ToHashSet());
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string address, JsonElement body)
    {
        var content = body.GetProperty("content").EnumerateObject().First();
        var example = content.Value.GetProperty("example");
        return await server.PostAsync(address, example.ValueKind == JsonValueKind.String ? example.GetString()! : example.GetRawText(), content.Name);
    }

    private async Task<JsonElement> DocumentAsync()
    {
        using var document = JsonDocument.Parse(await server.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    private static IEnumerable<(string Path, JsonElement Value)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => (path.Name, method.Value)));

    private static IEnumerable<(string Name, string Value)> Examples(JsonElement operation, string place) =>
        from parameter in operation.GetProperty("parameters").EnumerateArray()
        where parameter.GetProperty("in").GetString() == place
        let example = parameter.GetProperty("example")
        select (parameter.GetProperty("name").GetString()!, example.ValueKind switch
        {
            JsonValueKind.Array => string.Join(',', example.EnumerateArray().Select(one => one.GetString())),
            JsonValueKind.String => example.GetString()!,
            _ => example.GetRawText(),
        });

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(one => one is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [one.Value.GetString()!] : References(one.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static JsonElement Find(JsonElement document, string reference) =>
        reference[2..].Split('/').Aggregate(document, (at, name) =>
        {
            var plain = name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            return at.ValueKind == JsonValueKind.Array ? at[int.Parse(plain, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(plain);
        });
}
