using System.Text.Json.Nodes;

namespace Credence.Portfolio.Signed;

/// <summary>Names and addresses of the two formats, which are known here and never fetched, and terms of our own.</summary>
internal static class CredentialTerms
{
    internal const string Verifiable = "https://www.w3.org/ns/credentials/v2";
    internal const string Badges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    internal const string VerifiableType = "VerifiableCredential";
    internal const string BadgeType = "OpenBadgeCredential";
    internal const string Commit = "gitCommit";
    internal const string Scorecard = "scorecard";
    internal const string OwnCodePercent = "ownCodePercent";
    internal const string Receipt = "receipt";
    internal const string Achievement = Prefix + "achievement:repository-read";

    private const string Prefix = "urn:credence:";

    /// <summary>The context: both formats', then three terms of our own.</summary>
    internal static JsonArray Context() =>
    [
        Verifiable, Badges,
        new JsonObject { [Commit] = Prefix + Commit, [Scorecard] = Json(Scorecard), [Receipt] = Json(Receipt) },
    ];

    /// <summary>The points of a section, as something that can be scored.</summary>
    internal static string Section(string name) => Prefix + "section:" + name;

    private static JsonObject Json(string term) => new() { ["@id"] = Prefix + term, ["@type"] = "@json" };
}
