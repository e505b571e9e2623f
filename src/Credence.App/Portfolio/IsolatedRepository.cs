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
    private const string Next = "Check it with 'git fsck', or clone it anew";

    // between two objects or checks; of an honest repository none takes a tenth of that
    private static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan MostIdle = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(1);

    /// <summary>What a repository shows at its current commit.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <param name="data">Where rules and words are from.</param>
    /// <param name="asOf">Day of the answer.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely or within limits.</exception>
    internal static PortfolioReport Of(string folder, DataFolder data, DateOnly asOf, ReadingTime time, CancellationToken stop) => At(folder, null, data, asOf, time, stop)!;

    /// <summary>The same at a commit of its past (40 hexadecimal digits); null where the repository does not hold it.</summary>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely or within limits.</exception>
    internal static PortfolioReport? At(string folder, string? commit, DataFolder data, DateOnly asOf, ReadingTime time, CancellationToken stop)
    {
        using var repository = PreparedRepository.Of(folder);
        using var process = ReadingProcess.Start(Math.Min(MostHeap, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2), ReadRepositoryCommand.Name);
        if (time.StandsBack)
            ReadingProcess.StandBack(process);
        var answer = Task.Run(() => ReadingProcess.Output(process, MostAnswer), CancellationToken.None);
        using var signs = new ReadingSigns(process, isShown: !time.StandsBack);
        Order(process, new ReadingOrder(repository.Place, commit, asOf, data.Path, data.Hash, (int)time.Most.TotalSeconds));
        Await(process, signs, repository, time, stop);
        if (process.ExitCode == ReadingProcess.EndedForTime)
            throw repository.Damage(stop) ?? TooMuchWork(folder, time.Most);
        if (process.ExitCode != Door.Answered || answer.Result is not { Length: > 0 } bytes)
            throw repository.Damage(stop) ?? new UnusableInputException(folder, PreparedRepository.Unreadable + " (reading it takes more memory than it is given, or the reader of git breaks on it)", Next);
        var read = JsonSerializer.Deserialize(bytes, ReadingJson.Default.ReadingAnswer)!;
        if (read.Refused is not { } refused)
            return read.Report;
        // what the reader of git says of a damaged object names no file
        throw (refused.What.StartsWith(PreparedRepository.Unreadable, StringComparison.Ordinal) ? repository.Damage(stop) : null) ?? new UnusableInputException(refused.Where, refused.What, refused.Next);
    }

    private static void Await(Process process, ReadingSigns signs, PreparedRepository repository, ReadingTime time, CancellationToken stop)
    {
        var isSearched = false;
        while (!process.WaitForExit(ReadingProcess.Look))
        {
            var (worked, waited) = signs.Silence();
            if (stop.IsCancellationRequested)
            {
                ReadingProcess.End(process);
                stop.ThrowIfCancellationRequested();
            }

            if (worked > Doubt && !isSearched)
            {
                isSearched = true;
                if (repository.Damage(stop) is { } damage)
                {
                    ReadingProcess.End(process);
                    throw damage;
                }
            }

            if (signs.Elapsed > time.Most || worked > MostSilence || waited > MostIdle)
            {
                ReadingProcess.End(process);
                throw repository.Damage(stop) ?? TooMuchWork(repository.Place.Shown, signs.Elapsed > time.Most ? time.Most : MostSilence);
            }
        }

        process.WaitForExit();
    }

    private static UnusableInputException TooMuchWork(string folder, TimeSpan most) =>
        new(folder, string.Create(CultureInfo.InvariantCulture, $"{PreparedRepository.Unreadable} (reading it does not come to an end, or not within {most.TotalSeconds:#,0} seconds)"), Next);

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
