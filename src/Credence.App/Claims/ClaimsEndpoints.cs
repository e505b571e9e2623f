using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Claims;

/// <summary><c>GET /api/v1/claims</c> and one of them: the answer of <c>claims --json</c>, a list in both.</summary>
internal static class ClaimsEndpoints
{
    private const string About =
        "A list. Each claim in our own words with its verdict (supported, contradicted, mixed, not testable here), the measured value with unit, 95 % interval and n, every part of the test, and what would refute it. Where nothing was measured the value is null and missing says why.";

    internal static readonly ApiEndpoint List = new(
        "/claims", "listClaims", ["claims"], "Is it true what many say about certifications?", About, [], ClaimsJson.Default.IReadOnlyListClaimShape, Answer);

    internal static readonly ApiEndpoint One = new(
        "/claims/{id}", "getClaim", ["claims"], "Is this claim true?", About, [new("id", ApiValueKind.Text, "Id of the claim.", "q1") { InPath = true }], ClaimsJson.Default.IReadOnlyListClaimShape, Answer);

    private static byte[] Answer(ApiCall asked) =>
        Print.Bytes(ClaimsCommand.Shapes(ClaimsCommand.Checked(asked.Call, asked.Data), ClaimsCommand.ReceiptOf(asked.Call, asked.Data)), ClaimsJson.Default.IReadOnlyListClaimShape);
}
