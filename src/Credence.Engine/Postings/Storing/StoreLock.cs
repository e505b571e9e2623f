using Credence.Sources;

namespace Credence.Postings.Storing;

/// <summary>Held by the one process that writes to a store; the system lets go of it when the process ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    internal const string FileName = "ingest.lock";

    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <exception cref="UnusableInputException">Another process writes to the store, or its folder cannot be written to.</exception>
    internal static StoreLock Take(string folder)
    {
        try
        {
            return new StoreLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new UnusableInputException(folder, "another ingest is writing to this store", "Wait until it has ended, or name another store with --store");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableInputException(folder, "this folder may not be written to", "Change its permissions, or name another store with --store");
        }
    }
}
