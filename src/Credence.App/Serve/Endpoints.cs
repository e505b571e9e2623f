using Credence.App.Ask;
using Credence.App.Catalog;
using Credence.App.Check;
using Credence.App.Claims;
using Credence.App.Credentials;
using Credence.App.Evidence;
using Credence.App.Hosting.Web;
using Credence.App.Pay;
using Credence.App.Portfolio;
using Credence.App.Resume;
using Credence.App.Returns;

namespace Credence.App.Serve;

/// <summary>Every address of the API once.</summary>
internal static class Endpoints
{
    internal static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        AskEndpoint.Endpoint,
        EvidenceEndpoint.Endpoint,
        CatalogEndpoints.List,
        CatalogEndpoints.Show,
        ClaimsEndpoints.List,
        ClaimsEndpoints.One,
        PayEndpoint.Endpoint,
        CheckEndpoint.Endpoint,
        ReturnsEndpoint.Endpoint,
        ResumeEndpoints.Read,
        ResumeEndpoints.Match,
        ResumeEndpoints.Unlock,
        ResumeEndpoints.Scorecard,
        PortfolioEndpoint.Endpoint,
        VerifyEndpoint.Endpoint,
    ];
}
