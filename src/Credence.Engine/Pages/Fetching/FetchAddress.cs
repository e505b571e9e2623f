using System.Net;

namespace Credence.Pages.Fetching;

/// <summary>Reads and checks one address before anything is looked up.</summary>
internal static class FetchAddress
{
    private const int HttpPort = 80;
    private const int HttpsPort = 443;

    /// <summary>The address.</summary>
    /// <exception cref="FetchRefusedException">It may not be fetched.</exception>
    internal static Uri Parse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address))
            throw new FetchRefusedException(FetchRefusal.Address, "it is no web address");
        Check(address, text);
        return address;
    }

    /// <summary>Checks an address that a redirect leads to, or that was parsed.</summary>
    internal static void Check(Uri address, string written)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            throw new FetchRefusedException(FetchRefusal.Scheme, $"only http and https are fetched, not {address.Scheme}");
        if (address.UserInfo.Length > 0 || written.Split('/', '?', '#').Skip(2).FirstOrDefault()?.Contains('@', StringComparison.Ordinal) == true)
            throw new FetchRefusedException(FetchRefusal.Userinfo, "an address with a user name in it is not fetched");
        if (address.Host.Length == 0)
            throw new FetchRefusedException(FetchRefusal.Address, "it names no host");
        if (IPAddress.TryParse(address.DnsSafeHost, out var literal) && literal.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork && !written.Contains("//" + literal, StringComparison.Ordinal))
            throw new FetchRefusedException(FetchRefusal.BlockedAddress, "its host is an address in an odd notation");
    }

    /// <summary>Whether its port is one that web pages are on.</summary>
    internal static bool HasWebPort(Uri address) => address.Port is HttpPort or HttpsPort;
}
