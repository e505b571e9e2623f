using Credence.App.Catalog;
using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Mcp;

/// <summary>Problems in the words of tools: what the REST interface calls addresses and bodies are tools and arguments here.</summary>
internal static class ToolWords
{
    private const string Body = "body";

    internal static readonly ProblemWords Words = new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["query"] = "arguments", ["the address"] = "the call", ["the request"] = "the call" },
        [
            ($"'{Door.CommandName} catalog list'", $"the tool {CatalogEndpoints.List.Id}"),
            ("'catalog list'", $"the tool {CatalogEndpoints.List.Id}"),
            ($"'{Door.CommandName} evidence --role all'", $"the tool {EvidenceEndpoint.Endpoint.Id} with role all"),
            ("/openapi/v1.json says", "The tool's input schema says"),
        ]);

    /// <summary>The same problem, its place named by the argument that holds the body.</summary>
    internal static ProblemShape Named(ProblemShape problem, ApiEndpoint endpoint) =>
        problem.Where == Body && endpoint.Body is { } body ? problem with { Where = body.Documents is [var document, ..] ? document.Name : body.Forms[0].Name } : problem;
}
