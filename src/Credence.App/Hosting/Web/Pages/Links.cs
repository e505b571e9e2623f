namespace Credence.App.Hosting.Web.Pages;

/// <summary>Addresses elsewhere.</summary>
internal static class Links
{
    /// <summary>Whether it is an address of the web, and nothing a browser would run.</summary>
    internal static bool IsWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
