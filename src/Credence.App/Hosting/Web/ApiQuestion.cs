namespace Credence.App.Hosting.Web;

/// <summary>A question as any door puts it, before it becomes the words of a command.</summary>
/// <param name="Endpoint">What is asked.</param>
/// <param name="Values">What was given for its parameters, by name; those of a path among them.</param>
/// <param name="Body">What was sent beside them; empty where nothing was.</param>
internal sealed record ApiQuestion(ApiEndpoint Endpoint, IReadOnlyDictionary<string, string> Values, byte[] Body)
{
    /// <summary>The documents that were sent, by name; none where the body has forms.</summary>
    internal IReadOnlyDictionary<string, byte[]> Documents { get; init; } = new Dictionary<string, byte[]>(StringComparer.Ordinal);
}
