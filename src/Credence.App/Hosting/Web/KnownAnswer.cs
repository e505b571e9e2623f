using System.Security.Cryptography;

namespace Credence.App.Hosting.Web;

/// <summary>An answer and its entity tag.</summary>
/// <param name="Body">The document.</param>
/// <param name="Tag">SHA-256 over it, in quotes: its receipt is in it, so version, data, rules and question are.</param>
internal sealed record KnownAnswer(byte[] Body, string Tag)
{
    private const int Digits = 32;

    internal static KnownAnswer Of(byte[] body) => new(body, $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..Digits]}\"");
}
