using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Portfolio;

/// <summary><c>/portfolio</c>: the answer of <c>portfolio</c> about the repository the server was started with; else what is looked for, and how to look.</summary>
internal static class PortfolioPage
{
    internal const string Path = "/portfolio";
    internal const string BesideName = "beside";

    internal static readonly WebPage Page = new(Path, Make) { IsLive = true, Parameters = [BesideName] };

    private static PageView Make(PageRequest request)
    {
        if (request.Data.Repository is null)
            return PageView.Of<PortfolioRubric>(PortfolioDrawing.Rubric(request, request.Data.Repositories.Rules));
        var beside = request.Texts(BesideName);
        var call = request.Command(["portfolio", ServedRepository.Name, .. beside.Select(name => $"--{BesideName}={name}")]);
        var answer = Read(call, request);
        return PageView.Of<PortfolioSheet>(PortfolioDrawing.Sheet(request, answer, PortfolioCommand.ReceiptOf(call, request.Data, answer.Report, ServedRepository.Name)));
    }

    private static PortfolioAnswer Read(System.CommandLine.ParseResult call, PageRequest request)
    {
        try
        {
            return ServedRepository.Read(call, request.Data, request.Stop);
        }
        catch (WrongUseException wrong)
        {
            throw new ProblemException(ProblemKind.WrongValue, BesideName, ProblemWords.Web.Say(wrong.What), wrong.Next);
        }
    }
}
