using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>Problems as pages, for whoever asked with a browser.</summary>
internal static class ProblemPages
{
    private static readonly string[] ForPrograms = ["/api", "/mcp", "/openapi", "/healthz", "/readyz", "/metrics"];

    /// <summary>Whether a page is wanted rather than a document for programs.</summary>
    internal static bool IsWanted(HttpRequest request) =>
        !ForPrograms.Any(start => request.Path.StartsWithSegments(start, StringComparison.Ordinal)) && request.Headers.Accept.Any(accepted => accepted?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    internal static Task<byte[]> RenderAsync(ProblemShape problem) => PageRenderer.RenderAsync(PageView.Of<ProblemPage>(new ProblemView(problem.Title, problem.Detail, problem.Where, problem.Next.Contains("/openapi", StringComparison.Ordinal) ? "Change the address, or start from one of these." : problem.Next, problem.Error)));
}
