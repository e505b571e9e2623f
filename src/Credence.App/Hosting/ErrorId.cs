using System.Security.Cryptography;
using System.Text;

namespace Credence.App.Hosting;

/// <summary>What an internal error is reported by: the same for the same error at the same place.</summary>
internal static class ErrorId
{
    private const int Digits = 8;

    /// <summary>Eight hex digits.</summary>
    internal static string Of(Exception bug) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bug.ToString())))[..Digits];
}
