using Credence.App.Hosting.Web.Pages;
using Credence.Portfolio;

namespace Credence.App.Portfolio;

/// <summary><c>/portfolio</c>: the answer of <c>portfolio</c> about the repository the server was started with; else what is looked for, and how to look.</summary>
internal static class PortfolioPage
{
    internal const string Path = "/portfolio";

    internal static readonly WebPage Page = new(Path, Make) { IsLive = true };

    private static PageView Make(PageRequest request)
    {
        if (request.Data.Repository is null)
            return PageView.Of<PortfolioRubric>(PortfolioDrawing.Rubric(request, PortfolioRules.Read(request.Data.Folder)));
        var call = request.Command("portfolio", ServedRepository.Name);
        var report = ServedRepository.Read(call, request.Data, request.Stop);
        return PageView.Of<PortfolioSheet>(PortfolioDrawing.Sheet(request, report, PortfolioCommand.ReceiptOf(call, request.Data, report, ServedRepository.Name)));
    }
}
