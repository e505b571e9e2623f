using System.Runtime.InteropServices;

namespace Credence.Resumes;

/// <summary>Limits of the operating system on this process, for one that reads what is not trusted; where the system knows none, the process that started it watches.</summary>
public static partial class ProcessLimits
{
    private const int Processor = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;

    /// <summary>From here on: no file can be written, and there is so much processor time, then it is ended, and so much memory (the heap has a smaller limit of its own).</summary>
    /// <param name="processorSeconds">Processor time (seconds).</param>
    /// <param name="memoryBytes">Memory that no file stands behind (bytes).</param>
    public static void Set(int processorSeconds, long memoryBytes)
    {
        if (!OperatingSystem.IsLinux())
            return;
        _ = setrlimit(FileSize, new Limit(0, 0));
        _ = setrlimit(Core, new Limit(0, 0));
        _ = setrlimit(Processor, new Limit((ulong)processorSeconds, (ulong)processorSeconds + 1));
        _ = setrlimit(Data, new Limit((ulong)memoryBytes, (ulong)memoryBytes));
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int setrlimit(int resource, in Limit limit);

    private readonly record struct Limit(ulong Soft, ulong Hard);
}
