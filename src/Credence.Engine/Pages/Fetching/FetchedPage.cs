namespace Credence.Pages.Fetching;

/// <summary>A page that was fetched.</summary>
/// <param name="Bytes">Its decoded body.</param>
/// <param name="Address">Where it came from, redirects followed.</param>
public sealed record FetchedPage(ReadOnlyMemory<byte> Bytes, Uri Address);
