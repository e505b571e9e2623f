using System.Text;
using Credence.Portfolio.Signed;
using Credence.Sources;

namespace Credence.App.Credentials;

/// <summary>A private key in a file that its owner alone may read.</summary>
internal static class KeyFile
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private const int MostBytes = 4096;

    /// <summary>Writes a key into a new file; one that is there is never written over.</summary>
    /// <exception cref="UnusableInputException">There is such a file, or none can be made.</exception>
    internal static void Write(string path, SigningKey key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerAlone;
        var made = false;
        try
        {
            using var file = new FileStream(path, options);
            made = true;
            file.Write(Encoding.ASCII.GetBytes(key.Pem));
            file.Flush(flushToDisk: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (made)
                Remove(path);
            throw !made && Path.Exists(path)
                ? new UnusableInputException(path, "is there already, and a key is never written over", "Name a new file; whoever signed with the old key still needs it")
                : new UnusableInputException(path, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }
    }

    // what a call made and could not fill is no key
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} holds no whole key: delete it.");
        }
    }

    /// <summary>Reads a key, and warns where others may read it too.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, or is no key.</exception>
    internal static SigningKey Read(string path)
    {
        try
        {
            // what is no plain file has no length, and would keep a reader waiting
            if (new FileInfo(path) is not { Exists: true, Length: > 0 and <= MostBytes })
                throw new UnusableInputException(path, File.Exists(path) ? "is no key: it is empty, too large, or no plain file" : "is not here", "Make a key with 'credence key new FILE'");
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
                Console.Error.WriteLine($"Others may read {path}: 'chmod 600' keeps it yours.");
            return SigningKey.Read(path, File.ReadAllText(path));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "cannot be read", "Name the file that 'credence key new' wrote");
        }
    }
}
