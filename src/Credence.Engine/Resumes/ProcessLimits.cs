using System.Runtime.InteropServices;

namespace Credence.Resumes;

/// <summary>Limits of the operating system on this process, for the one that reads untrusted documents; where the system knows none, the process that started it watches.</summary>
public static partial class ProcessLimits
{
    private const int Processor = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;
    private const ulong MostSeconds = 5;
    private const ulong LastSecond = 6;
    private const ulong MostData = 1024UL * 1024 * 1024;

    /// <summary>From here on: no file can be written, at most 5 seconds of processor time, then it is ended, and 1 GiB of memory (the heap has a smaller limit of its own).</summary>
    public static void Set()
    {
        if (!OperatingSystem.IsLinux())
            return;
        _ = setrlimit(FileSize, new Limit(0, 0));
        _ = setrlimit(Core, new Limit(0, 0));
        _ = setrlimit(Processor, new Limit(MostSeconds, LastSecond));
        _ = setrlimit(Data, new Limit(MostData, MostData));
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int setrlimit(int resource, in Limit limit);

    private readonly record struct Limit(ulong Soft, ulong Hard);
}
