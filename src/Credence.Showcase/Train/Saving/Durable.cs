using System.Globalization;
using System.Runtime.InteropServices;

namespace Credence.Showcase.Train.Saving;

/// <summary>Makes sure that files and names are on the disk before the next step counts on them.</summary>
internal static class Durable
{
    /// <summary>How the name of bytes ends that are not in a file's place yet.</summary>
    internal const string Beside = ".new";
    private const int ReadOnly = 0;

    /// <summary>Writes a file and waits until its bytes are on the disk.</summary>
    internal static void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Puts bytes in a file's place by one rename: whoever reads it meets the old ones or the new ones, also after a loss of power.</summary>
    internal static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}{Beside}");
        try
        {
            WriteFile(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            Remove(beside);
            throw;
        }

        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // what went wrong before is what is told
        }
    }

    /// <summary>Waits until the names in a folder are on the disk; Windows keeps names without it, and some mounts cannot.</summary>
    internal static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0)
            return;
        _ = Synchronize(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Synchronize(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
