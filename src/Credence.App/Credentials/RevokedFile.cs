using Credence.App.Hosting;
using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary>The file of an issuer's list of revoked documents.</summary>
internal static class RevokedFile
{
    /// <summary>Reads one's own list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">The key it must be signed with.</param>
    /// <exception cref="UnusableInputException">It is no such list, or another issuer's.</exception>
    internal static RevocationList Read(string path, SigningKey key)
    {
        var bytes = SmallFile.Read(path, "Name a list that 'key revoke' wrote");
        CallRecord.Current?.AlsoRead(path, bytes);
        var known = RevocationList.Read(path, bytes);
        return known.Issuer == key.Public.Did ? known : throw new UnusableInputException(path, $"is the list of {known.Issuer}, not of this key", "Name your own list, or a new file");
    }
}
