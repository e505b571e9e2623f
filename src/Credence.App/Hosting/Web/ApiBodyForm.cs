using System.Text.Json.Nodes;

namespace Credence.App.Hosting.Web;

/// <summary>One form that a body may have: what it holds, and what it is called where it has a name.</summary>
/// <param name="Name">Its name among a tool's arguments.</param>
/// <param name="About">What it holds.</param>
/// <param name="Schema">Its JSON schema.</param>
internal sealed record ApiBodyForm(string Name, string About, Func<LoadedData, JsonObject> Schema)
{
    /// <summary>The parameter it goes with; null where it goes without.</summary>
    internal string? With { get; init; }
}
