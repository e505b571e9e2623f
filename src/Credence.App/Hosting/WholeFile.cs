using Credence.Sources;

namespace Credence.App.Hosting;

/// <summary>A file written whole or not at all; one that stands there is replaced.</summary>
internal static class WholeFile
{
    /// <summary>Writes it, and says so where progress is shown.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    internal static void Write(string file, byte[] content)
    {
        try
        {
            if (IsReplaceable(file))
                Replace(file, content);
            else
                File.WriteAllBytes(file, content);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }

        if (Print.ProgressVisible)
            Console.Error.WriteLine($"Written: {file}");
    }

    // a link, a device or a pipe (which have no length) is written through, not replaced
    private static bool IsReplaceable(string file) => new FileInfo(file) is var known && (!known.Exists || (known.LinkTarget is null && known.Length > 0));

    private static void Replace(string file, byte[] content)
    {
        var temporary = file + ".new";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
