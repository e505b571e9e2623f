using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Who may ask: a page of another site neither reads answers (no CORS) nor makes the server compute, nor gets in by a name that only points here.</summary>
/// <param name="hosts">Names the server goes by; empty for any.</param>
internal sealed class Visitors(IReadOnlyList<string> hosts)
{
    internal void Check(HttpRequest request)
    {
        if (hosts.Count > 0 && !hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            throw new ProblemException(ProblemKind.OtherHost, "header Host", "The server is not asked by this name", $"Use {hosts[0]}, or name the host in CREDENCE_HOSTS");
        if (HttpMethods.IsPost(request.Method) && request.Headers["Sec-Fetch-Site"] == "cross-site")
            throw new ProblemException(ProblemKind.OtherSite, "header Sec-Fetch-Site", "A page of another site asked", "Ask from a program, or from a page of this server");
    }
}
