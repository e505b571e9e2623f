using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Credence.App.Hosting.Web;

/// <summary>An answer and its entity tag.</summary>
/// <param name="Body">The document.</param>
/// <param name="Tag">SHA-256 over it, in quotes: its receipt is in it, so version, data, rules and question are.</param>
internal sealed record KnownAnswer(byte[] Body, string Tag)
{
    private const int Digits = 32;

    internal static KnownAnswer Of(byte[] body) => new(body, $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..Digits]}\"");

    /// <summary>Whether the client says that it has this very answer.</summary>
    internal bool IsHeldBy(HttpRequest request)
    {
        var tag = EntityTagHeaderValue.Parse(Tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
    }
}
