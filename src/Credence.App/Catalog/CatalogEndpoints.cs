using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Catalog;

/// <summary><c>GET /api/v1/certifications</c> and one of them: the answers of <c>catalog list --json</c> and <c>catalog show --json</c>.</summary>
internal static class CatalogEndpoints
{
    internal static readonly ApiEndpoint List = new(
        "/certifications",
        "listCertifications",
        ["catalog", "list"],
        "Which certifications are there, and can they still be earned?",
        "State on the day asked about, price in US dollars, hours of study as a range, and other uses of the same time. An unknown value is null with its reason in a field beside it.",
        [
            new("vendor", ApiValueKind.Text, "Only this vendor's.", "aws"),
            new("current", ApiValueKind.Switch, "Only what can be earned (current, ending later, beta); not together with ended.", "true"),
            new("ended", ApiValueKind.Switch, "Only what can no longer be earned; not together with current.", "false"),
        ],
        CatalogJson.Default.ListShape,
        asked => Print.Bytes(CatalogCommand.ListOf(asked.Call, asked.Data), CatalogJson.Default.ListShape));

    internal static readonly ApiEndpoint Show = new(
        "/certifications/{id}",
        "getCertification",
        ["catalog", "show"],
        "What is known about one certification?",
        "Every fact with value, unit, source, date and grade, contradicting facts with the one that is used and why, ends and successors. Exactly one of certification, alternative and route is not null.",
        [new("id", ApiValueKind.Text, "Id, exam code or any name it goes by.", "AI-102") { InPath = true }],
        CatalogJson.Default.ShowShape,
        asked => Print.Bytes(CatalogCommand.ShowOf(asked.Call, asked.Data), CatalogJson.Default.ShowShape));
}
