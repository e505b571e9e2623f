namespace Credence.Sources;

/// <summary>One outside thing that facts, estimates or methods are taken from.</summary>
/// <param name="Id">Kebab-case id, never reused.</param>
/// <param name="What">Title or description.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Address">Where it was; null where it has no address.</param>
/// <param name="Commit">Commit of a repository; null for anything else.</param>
/// <param name="License">License as stated there; null where unknown.</param>
/// <param name="Published">Day, month or year it carries; null where it carries none.</param>
/// <param name="Retrieved">Day it was read; null where that was not noted.</param>
/// <param name="Recorded">Day it was entered here; null where that was not noted.</param>
/// <param name="Suspect">True for a page that gave itself away as unreliable (machine-written, unrelated domain, invented bodies).</param>
public sealed record Source(
    string Id,
    string What,
    SourceKind Kind,
    string? Address,
    string? Commit,
    string? License,
    PartialDate? Published,
    DateOnly? Retrieved,
    DateOnly? Recorded,
    bool Suspect)
{
    private static readonly string[] SharedHosts = ["github.com", "raw.githubusercontent.com", "huggingface.co", "dev.to"];

    /// <summary>Who published it: the host of the address, with the account on hosts that many share; the id where there is no address. Two sources of one publisher are not independent.</summary>
    public string Publisher { get; } = PublisherOf(Id, Address);

    private static string PublisherOf(string id, string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return id;
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return SharedHosts.Contains(host) && uri.Segments.Length > 1
            ? host + "/" + uri.Segments[1].TrimEnd('/')
            : host;
    }
}
