using System.ComponentModel;
using System.Diagnostics;

namespace Credence.App.Hosting;

/// <summary>This program once more as a process of its own, for reading what is not trusted: how it is started, watched and ended.</summary>
internal static class ReadingProcess
{
    /// <summary>128 and SIGXCPU: the system ended it for the processor time it took.</summary>
    internal const int EndedForTime = 152;

    /// <summary>How often to look whether it has ended.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Starts it.</summary>
    /// <param name="mostHeapBytes">Largest heap (bytes), beside 45 to 55 MiB of the runtime and its threads.</param>
    /// <param name="command">A command's words.</param>
    internal static Process Start(long mostHeapBytes, params IEnumerable<string> command)
    {
        try
        {
            return Process.Start(Started(mostHeapBytes, command)) ?? throw new InvalidOperationException("No process was started.");
        }
        catch (Win32Exception wrong)
        {
            throw new InvalidOperationException("The process that reads cannot be started.", wrong);
        }
    }

    /// <summary>Lets whatever else is answered go first.</summary>
    internal static void StandBack(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or Win32Exception)
        {
            // it has just ended, or the system lets nobody set this
        }
    }

    /// <summary>Processor time it took so far; null where it has just ended, and the system knows nothing of it any more.</summary>
    internal static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Ends it, whatever it does, where it has not ended by itself.</summary>
    internal static void End(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>What it writes to its standard output; null where that is more than is taken, and it was ended for it.</summary>
    internal static byte[]? Output(Process process, int mostBytes)
    {
        using var answer = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = process.StandardOutput.BaseStream.Read(buffer); read > 0; read = process.StandardOutput.BaseStream.Read(buffer))
        {
            if (answer.Length + read > mostBytes)
            {
                End(process);
                return null;
            }

            answer.Write(buffer, 0, read);
        }

        return answer.ToArray();
    }

    private static ProcessStartInfo Started(long mostHeapBytes, IEnumerable<string> command)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        if (!Path.GetFileNameWithoutExtension(program).Equals("credence", StringComparison.OrdinalIgnoreCase))
        {
            start.FileName = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? program : "dotnet";
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "credence.dll"));
        }

        foreach (var word in command)
            start.ArgumentList.Add(word);
        start.Environment["DOTNET_GCHeapHardLimit"] = FormattableString.Invariant($"0x{mostHeapBytes:X}");
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // no files in the temporary folder
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // its file in memory counts against the limit on files
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
