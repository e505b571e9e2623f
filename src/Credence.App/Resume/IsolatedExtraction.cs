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
    private const long MostHeap = 90L * 1024 * 1024;
    private const long MostMemory = 1024L * 1024 * 1024;
    private static readonly TimeSpan MostProcessor = TimeSpan.FromSeconds(5);

    // on a busy machine an honest document waits for its turn: time by the clock only ends what waits without working
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
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
            using var process = ReadingProcess.Start(MostHeap, command);
            try
            {
                ReadingProcess.StandBack(process);
                return AnswerOf(process, document, refused);
            }
            finally
            {
                ReadingProcess.End(process);
            }
        }
        finally
        {
            Free.Release();
        }
    }

    /// <summary>The other side, in the process that was started: what is made of the bytes on standard input, within limits, to standard output.</summary>
    internal static int Answer(Func<ReadOnlyMemory<byte>, byte[]> read)
    {
        ProcessLimits.Set((int)MostProcessor.TotalSeconds, MostMemory);
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
        var answer = Task.Run(() => ReadingProcess.Output(process, MostAnswer));
        var messages = process.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(ReadingProcess.Look))
        {
            if (clock.Elapsed > MostTime || ReadingProcess.ProcessorTime(process) > MostProcessor)
            {
                ReadingProcess.End(process);
                return refused(TooMuchWork);
            }
        }

        Task.WaitAll(written, answer, messages);
        if (process.ExitCode == ReadingProcess.EndedForTime)
            return refused(TooMuchWork);
        if (answer.Result is null)
            return refused(new Refusal("too_large_uncompressed", $"holds more than the {MostAnswer / 1024 / 1024} MiB that are taken out of one document", "Save it again as a plain PDF, or as text"));
        return process.ExitCode == 0 && answer.Result is { Length: > 0 } bytes
            ? bytes
            : refused(new Refusal("too_large_uncompressed", "takes more memory to read than one document is given, or breaks the reader", "Save it again as a plain PDF, or as text"));
    }

    private static Refusal TooMuchWork =>
        new("too_much_work", $"takes longer to read than the {MostProcessor.TotalSeconds:0} seconds one document is given", "Save it again as a plain PDF, or as text");

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

    private sealed class Turn : IDisposable
    {
        public void Dispose() => Rooms.Release();
    }
}
