using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Portfolio;

/// <summary><c>GET /api/v1/portfolio</c>: the answer of <c>portfolio --json</c> about the repository the server was started with.</summary>
internal static class PortfolioEndpoint
{
    internal static readonly ApiEndpoint Endpoint = new(
        "/portfolio",
        "checkPortfolio",
        ["portfolio", ServedRepository.Name],
        "What does this server's git repository show?",
        "Forty checks of the repository's current commit, each passed, failed or (null) not to be told, with where it stands as path:line and how to mend it; skills it shows, each with a place, and beside them what certifications claim to teach; points by section (count), the lowest section's part and the mean of all (ratios). Nothing in the repository is run. Which repository it is was said when the server was started.",
        [new("beside", ApiValueKind.List, "Certifications whose claimed skills are put beside those the repository shows, several with commas, 8 at most.", "ms-ai-103")],
        PortfolioJson.Default.PortfolioShape,
        Answer)
    {
        IsLive = true,
    };

    private static byte[] Answer(ApiCall asked)
    {
        var answer = ServedRepository.Read(asked.Call, asked.Data, asked.Stop);
        return Print.Bytes(PortfolioShape.Of(answer, PortfolioCommand.ReceiptOf(asked.Call, asked.Data, answer.Report, ServedRepository.Name)), PortfolioJson.Default.PortfolioShape);
    }
}
