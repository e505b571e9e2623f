using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Portfolio;
using Credence.Portfolio.Repositories;
using Credence.Sources;

namespace Credence.App.Portfolio;

/// <summary>Reads a repository in a process of its own: bounded in time and memory, without files, and unable to keep this one from its end (docs/decisions/0035).</summary>
internal static class IsolatedRepository
{
    private const long MostHeap = 1024L * 1024 * 1024;
    private const int MostAnswer = 32 * 1024 * 1024;

    // between two objects or checks; of an honest repository none takes a tenth of that
    private static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostIdle = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Certainty = TimeSpan.FromSeconds(2);

    /// <summary>What a repository shows at its current commit.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <param name="data">Where rules and words are from.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely or within limits.</exception>
    internal static PortfolioReport Of(string folder, DataFolder data, DateOnly asOf, ReadingTime time, CancellationToken stop) => At(folder, null, data, asOf, time, stop) ?? throw Broken(folder);

    /// <summary>The same at a commit of its past (40 hexadecimal digits); null where the repository does not hold it.</summary>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely or within limits.</exception>
    internal static PortfolioReport? At(string folder, string? commit, DataFolder data, DateOnly asOf, ReadingTime time, CancellationToken stop)
    {
        using var repository = PreparedRepository.Of(folder);
        using var process = ReadingProcess.Start(Math.Min(MostHeap, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2), ReadRepositoryCommand.Name);
        try
        {
            if (time.StandsBack)
                ReadingProcess.StandBack(process);
            var answer = Task.Run(() => ReadingProcess.Output(process, MostAnswer), CancellationToken.None);
            using var signs = new ReadingSigns(process, isShown: !time.StandsBack);
            Order(process, new ReadingOrder(repository.Place, commit, asOf, data.Path, data.Hash, (int)time.Most.TotalSeconds));
            Await(process, signs, repository, time, stop);
            return Read(process.ExitCode, answer.Result, repository, time, stop);
        }
        finally
        {
            ReadingProcess.End(process);
        }
    }

    private static PortfolioReport? Read(int code, byte[]? answer, PreparedRepository repository, ReadingTime time, CancellationToken stop)
    {
        var folder = repository.Place.Shown;
        if (code == ReadingProcess.EndedForTime)
            throw repository.Damage(stop) ?? TooMuchWork(folder, time.Most, "of processor time");
        if (answer is null)
            throw repository.Damage(stop) ?? new UnusableInputException(folder, $"{PreparedRepository.Unreadable} (what is found in it takes more than {MostAnswer / 1024 / 1024} MiB to say)", PreparedRepository.Next);
        if (code != Door.Answered || AnswerIn(answer) is not { } read)
            throw repository.Damage(stop) ?? Broken(folder);
        if (read.Refused is not { } refused)
            return read.Report;
        // what the reader of git says of a damaged object names no file
        throw (refused.What.StartsWith(PreparedRepository.Unreadable, StringComparison.Ordinal) ? repository.Damage(stop) : null) ?? new UnusableInputException(refused.Where, refused.What, refused.Next);
    }

    /// <summary>What the process answered; null where it is no answer: what a hostile repository makes of a reader may write anything.</summary>
    internal static ReadingAnswer? AnswerIn(byte[] answer)
    {
        try
        {
            return JsonSerializer.Deserialize(answer, ReadingJson.Default.ReadingAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Await(Process process, ReadingSigns signs, PreparedRepository repository, ReadingTime time, CancellationToken stop)
    {
        var isSearched = false;
        UnusableInputException? damage = null;
        while (!process.WaitForExit(ReadingProcess.Look))
        {
            var (worked, waited) = signs.Silence();
            stop.ThrowIfCancellationRequested();
            // a damaged object that is never read keeps nobody from reading on
            if (worked > Certainty && damage is not null)
                throw damage;
            if (worked > Doubt && !isSearched)
                (isSearched, damage) = (true, repository.Damage(stop));
            else if (LimitMet(signs.Elapsed, worked, waited, time.Most) is { } limit)
            {
                ReadingProcess.End(process);
                throw repository.Damage(stop) ?? TooMuchWork(repository.Place.Shown, limit.Most, limit.OfWhat);
            }
        }

        process.WaitForExit();
    }

    /// <summary>The limit on time that was met, and what it is on; null where none was.</summary>
    internal static (TimeSpan Most, string OfWhat)? LimitMet(TimeSpan elapsed, TimeSpan worked, TimeSpan waited, TimeSpan most) =>
        elapsed > most ? (most, "in all")
        : worked > MostSilence ? (MostSilence, "of processor time for one object or check")
        : waited > MostIdle ? (MostIdle, "for one object or check")
        : null;

    private static UnusableInputException TooMuchWork(string folder, TimeSpan most, string ofWhat) =>
        new(folder, string.Create(CultureInfo.InvariantCulture, $"{PreparedRepository.Unreadable} (reading it does not come to an end, or not within {most.TotalSeconds:#,0} seconds {ofWhat})"), PreparedRepository.Next);

    private static UnusableInputException Broken(string folder) =>
        new(folder, PreparedRepository.Unreadable + " (reading it takes more memory than it is given, or the reader of git breaks on it)", PreparedRepository.Next);

    private static void Order(Process process, ReadingOrder order)
    {
        try
        {
            // left open: its end says that nobody waits any more
            var input = process.StandardInput.BaseStream;
            input.Write(JsonSerializer.SerializeToUtf8Bytes(order, ReadingJson.Default.ReadingOrder));
            input.WriteByte((byte)'\n');
            input.Flush();
        }
        catch (IOException)
        {
            // it ended before it had read everything; its exit code says so
        }
    }
}
