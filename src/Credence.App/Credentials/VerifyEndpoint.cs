using System.Text.Json.Nodes;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Portfolio.Signed;

namespace Credence.App.Credentials;

/// <summary><c>POST /api/v1/verify</c>: the answer of <c>verify FILE --json</c> about a document that is sent. Nothing is fetched, and no repository is looked at.</summary>
internal static class VerifyEndpoint
{
    internal const string KeyName = "key";
    internal const string UsualName = "evidence.json";

    internal static readonly ApiEndpoint Endpoint = new(
        "/verify",
        "verifyEvidence",
        ["verify"],
        "Is a signed statement about a repository what it says?",
        "Form, signature, issuer and dates of the document, and with a key also who signed: each true, false or (null) not to be told, and whether all that was looked at hold. What it states: issuer, subject, commit, checks passed (count), part of the code that is one's own (whole percent). Nothing is fetched and nothing is kept; whether a repository holds the commit is told by the command alone.",
        [new(KeyName, ApiValueKind.Text, "The public key it must be signed by, as its owner published it.", "did:key:z6MkgWsCQe1ga2mGJthnL4asHCodgLoJHBpreaNKk6Le2xRz")],
        CredentialsJson.Default.VerifyShape,
        asked => Print.Bytes(VerifyCommand.Sent(asked.Call, asked.BodyName, asked.Body, asked.Data), CredentialsJson.Default.VerifyShape))
    {
        Body = new ApiBody("The signed document, as 'portfolio --sign' wrote it.", [ApiBody.JsonType], CredentialFile.MostBytes, """{"type": ["VerifiableCredential", "OpenBadgeCredential"]}""")
        {
            Forms = [new ApiBodyForm("document", "The signed document, whole.", _ => new JsonObject { ["type"] = "object" })],
            UsualName = UsualName,
            Words = (name, _, _) => [name],
        },
    };
}
