using Credence.App.Ask;
using Credence.App.Catalog;
using Credence.App.Check;
using Credence.App.Claims;
using Credence.App.Credentials;
using Credence.App.Evidence;
using Credence.App.Exports;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Method;
using Credence.App.Portfolio;
using Credence.App.Resume;
using Credence.App.Returns;

namespace Credence.App.Serve;

/// <summary>Every page once.</summary>
internal static class Pages
{
    internal static IReadOnlyList<WebPage> All { get; } =
    [
        AskPage.Start,
        AskPage.Page,
        AnswerPage.Page,
        AnswerPage.Report,
        AnswerPlan.Calendar,
        EvidencePage.Page,
        CertificationsPage.Page,
        ComparePage.Page,
        ShowPage.Page,
        ClaimsPage.List,
        ClaimsPage.One,
        .. Downloads.All,
        CheckPage.Page,
        ReturnsPage.Page,
        ResumePage.Page,
        PortfolioPage.Page,
        VerifyPage.Page,
        MethodPage.List,
        MethodPage.One,
    ];
}
