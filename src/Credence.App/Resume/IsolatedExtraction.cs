using System.ComponentModel;
using System.Diagnostics;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>Takes lines or text out of an untrusted document in a process of its own: bounded in time and memory, without files, and unable to end this one.</summary>
internal static class IsolatedExtraction
{
    private const int MostAtOnce = 2;
    private const int MostAnswer = 32 * 1024 * 1024;
    private const string MostHeap = "0x5A00000"; // 90 MiB, beside 45 to 55 MiB of the runtime and its threads
    private const int EndedForTime = 152; // 128 and SIGXCPU: the system saw it first
    private static readonly TimeSpan MostProcessor = TimeSpan.FromSeconds(5);

    // on a busy machine an honest document waits for its turn: time by the clock only ends what waits without working
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly SemaphoreSlim Free = new(MostAtOnce);
    private static readonly SemaphoreSlim Rooms = new(MostAtOnce);

    /// <summary>Waits for a turn before anything is computed, so that documents that are slow to read keep no other answer waiting; disposing ends the turn.</summary>
    /// <exception cref="ProblemException">It has waited long enough.</exception>
    internal static async Task<IDisposable> TurnAsync(CancellationToken gone) =>
        await Rooms.WaitAsync(Patience, gone) ? new Turn() : throw Busy();

    /// <summary>The lines as <see cref="ResumeReader.Extract"/> gives them, or a refusal in the same form.</summary>
    /// <exception cref="ProblemException">As many documents as are read at the same time are being read, and none came to its end while this one waited.</exception>
    internal static byte[] Extract(ReadOnlyMemory<byte> document) => Run(document, ResumeReader.Refused, ResumeCommand.Name, LinesCommand.Name);

    /// <summary>What a command says to a document on its standard input.</summary>
    /// <param name="document">The document.</param>
    /// <param name="refused">Says in the same form that it did not come to an end.</param>
    /// <param name="command">The command's words; it sets <see cref="ProcessLimits"/> first.</param>
    /// <exception cref="ProblemException">As many documents as are read at the same time are being read, and none came to its end while this one waited.</exception>
    internal static byte[] Run(ReadOnlyMemory<byte> document, Func<Refusal, byte[]> refused, params string[] command)
    {
        if (!Free.Wait(Patience))
            throw Busy();
        try
        {
            using var process = Process.Start(Started(command)) ?? throw new InvalidOperationException("No process was started.");
            StandBack(process);
            return AnswerOf(process, document, refused);
        }
        catch (Win32Exception wrong)
        {
            throw new InvalidOperationException("The process that reads documents cannot be started.", wrong);
        }
        finally
        {
            Free.Release();
        }
    }

    /// <summary>The other side, in the process that was started: what is made of the bytes on standard input, within limits, to standard output.</summary>
    internal static int Answer(Func<ReadOnlyMemory<byte>, byte[]> read)
    {
        ProcessLimits.Set();
        using var document = new MemoryStream();
        using (var input = Console.OpenStandardInput())
            input.CopyTo(document);
        using var output = Console.OpenStandardOutput();
        output.Write(read(document.GetBuffer().AsMemory(0, (int)document.Length)));
        return Door.Answered;
    }

    private static ProblemException Busy() =>
        new(ProblemKind.Busy, "the server", FormattableString.Invariant($"{MostAtOnce} documents are being read, and no more are at the same time"), "Send it again in a few seconds");

    private static byte[] AnswerOf(Process process, ReadOnlyMemory<byte> document, Func<Refusal, byte[]> refused)
    {
        var written = Task.Run(() => Write(process, document));
        var answer = Task.Run(() => Read(process));
        var messages = process.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Look))
        {
            if (clock.Elapsed > MostTime || IsOver(process))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return refused(TooMuchWork);
            }
        }

        Task.WaitAll(written, answer, messages);
        if (process.ExitCode == EndedForTime)
            return refused(TooMuchWork);
        return process.ExitCode == 0 && answer.Result is { Length: > 0 } bytes
            ? bytes
            : refused(new Refusal("too_large_uncompressed", "takes more memory to read than one document is given, or breaks the reader", "Save it again as a plain PDF, or as text"));
    }

    private static Refusal TooMuchWork =>
        new("too_much_work", $"takes longer to read than the {MostProcessor.TotalSeconds:0} seconds one document is given", "Save it again as a plain PDF, or as text");

    /// <summary>Lets whatever else is answered go first.</summary>
    private static void StandBack(Process process)
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

    private static bool IsOver(Process process)
    {
        try
        {
            return process.TotalProcessorTime > MostProcessor;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or Win32Exception)
        {
            return false; // it has just ended, and the system knows nothing of it any more
        }
    }

    private static void Write(Process process, ReadOnlyMemory<byte> document)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(document.Span);
        }
        catch (IOException)
        {
            // it ended before it had read everything; its answer says why
        }
    }

    private static byte[] Read(Process process)
    {
        using var answer = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = process.StandardOutput.BaseStream.Read(buffer); read > 0; read = process.StandardOutput.BaseStream.Read(buffer))
        {
            if (answer.Length + read > MostAnswer)
                return [];
            answer.Write(buffer, 0, read);
        }

        return answer.ToArray();
    }

    private static ProcessStartInfo Started(IReadOnlyList<string> command)
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
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeap;
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // no files in the temporary folder
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // its file in memory counts against the limit on files
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private sealed class Turn : IDisposable
    {
        public void Dispose() => Rooms.Release();
    }
}
