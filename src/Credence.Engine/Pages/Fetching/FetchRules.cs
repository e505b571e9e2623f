using System.Net;

namespace Credence.Pages.Fetching;

/// <summary>Limits of a fetch, and who may be reached. Only tests make others than <see cref="ForTheWeb"/>; nothing a user can set does.</summary>
internal sealed record FetchRules
{
    /// <summary>The rules for every address a user gives.</summary>
    internal static FetchRules ForTheWeb { get; } = new();

    /// <summary>Largest decoded body (bytes).</summary>
    internal int MostBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>Longest time for everything, redirects included.</summary>
    internal TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most redirects.</summary>
    internal int MostRedirects { get; init; } = 5;

    /// <summary>Looks a name up.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = (name, stop) => Dns.GetHostAddressesAsync(name, stop);

    /// <summary>Endpoints that may be reached though they are not public: listeners of tests.</summary>
    internal IReadOnlySet<IPEndPoint> Allowed { get; init; } = new HashSet<IPEndPoint>();
}
