using System.Net;
using System.Net.Sockets;

namespace Credence.Pages.Fetching;

/// <summary>Which addresses are public.</summary>
/// <remarks>IANA special-purpose registries for IPv4 (RFC 6890 and later) and IPv6.</remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Reserved =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address can be reached on the public internet and belongs to nobody's own network.</summary>
    internal static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && (!GlobalUnicast.Contains(address) || address.ScopeId != 0))
            return false;
        return address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6 && !Array.Exists(Reserved, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }
}
