using System.Text.Json.Serialization.Metadata;

namespace Credence.App.Hosting.Web;

/// <summary>One address of the API: the same answer as a command's <c>--json</c>.</summary>
/// <param name="Path">Where it is, below <c>/api/v1</c>.</param>
/// <param name="Id">What programs call it.</param>
/// <param name="Command">The command's own words.</param>
/// <param name="Summary">The question it answers.</param>
/// <param name="About">What the answer holds, with units.</param>
/// <param name="Parameters">What the address takes beside day and seed.</param>
/// <param name="Shape">The answer's shape.</param>
/// <param name="Answer">Makes the answer, as the bytes the command prints.</param>
internal sealed record ApiEndpoint(
    string Path, string Id, IReadOnlyList<string> Command, string Summary, string About, IReadOnlyList<ApiParameter> Parameters, JsonTypeInfo Shape, Func<ApiCall, byte[]> Answer)
{
    /// <summary>What every path of the API starts with.</summary>
    internal const string Root = "/api/v1";

    /// <summary>What is sent; null where nothing is and the answer only reads.</summary>
    internal ApiBody? Body { get; init; }

    /// <summary>Whether the answer may be another while the server runs, from something outside the data folder.</summary>
    internal bool IsLive { get; init; }

    /// <summary>Whether an answer may be given again to who asks the same.</summary>
    internal bool IsKept => Body is null && !IsLive;

    /// <summary>What is waited for before it is answered, while nothing is computed; null for nothing.</summary>
    internal Func<CancellationToken, Task<IDisposable>>? Turn { get; init; }

    /// <summary>Whether what is sent has to wait for its turn; null for everything.</summary>
    internal Func<ReadOnlyMemory<byte>, bool>? NeedsTurn { get; init; }

    /// <summary>Shape of the answer to the other form of the question; null where there is but one.</summary>
    internal JsonTypeInfo? OtherShape { get; init; }

    /// <summary>Every shape an answer may have.</summary>
    internal IReadOnlyList<JsonTypeInfo> Shapes => OtherShape is null ? [Shape] : [Shape, OtherShape];

    /// <summary>Everything the address takes for the command.</summary>
    internal IReadOnlyList<ApiParameter> All { get; } = [.. Parameters, ApiParameter.AsOf, ApiParameter.Seed];

    /// <summary>The same, and what the body is called where it has a name.</summary>
    internal IEnumerable<ApiParameter> Taken => Body?.UsualName is { } name ? All.Append(ApiParameter.BodyName with { Example = name }) : All;
}
