using System.Security.Cryptography;
using System.Text;

namespace Credence.Showcase.Hosting;

/// <summary>What a bug is called in a report: the same for the same place and reason, and nothing can be read from it.</summary>
internal static class FaultId
{
    private const int Digits = 8;

    internal static string Of(Exception bug) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bug.ToString())))[..Digits];
}
