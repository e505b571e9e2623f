using System.CommandLine;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Portfolio;
using Credence.Portfolio.Repositories;
using Credence.Sources;

namespace Credence.App.Portfolio;

/// <summary>The repository a server was started with, under a name that tells nothing of the server's disk. No request names another. The last few readings are kept, by commit and day.</summary>
internal sealed class ServedRepository
{
    /// <summary>What answers and receipts call it.</summary>
    internal const string Name = "repository";

    private static readonly ConditionalWeakTable<LoadedData, ServedRepository> Known = [];

    /// <summary>Most certifications that a request puts beside it (count).</summary>
    internal const int MostBeside = 8;

    private const int MostKept = 8;

    private static readonly SemaphoreSlim Reading = new(1);

    // a repository that keeps its reader busy to the end of the time is not read anew for everybody who asks meanwhile
    private static readonly TimeSpan RefusedFor = TimeSpan.FromMinutes(1);

    private readonly List<(DateOnly Day, PortfolioReport Report)> _kept = [];
    private readonly DataFolder _data;
    private readonly string _folder;
    private (string Commit, long At, UnusableInputException Why)? _refused;

    private ServedRepository(DataFolder data, string folder) => (_data, _folder) = (data, folder);

    /// <summary>What it shows now.</summary>
    /// <param name="call">The words that ask.</param>
    /// <param name="data">What the server answers from.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ProblemException">The server was started without one, or more certifications are asked for than a request may name.</exception>
    /// <exception cref="WrongUseException">The catalog has no certification of a name asked for.</exception>
    /// <exception cref="UnusableInputException">It cannot be read any more.</exception>
    internal static PortfolioAnswer Read(ParseResult call, LoadedData data, CancellationToken stop)
    {
        var folder = data.Repository
            ?? throw new ProblemException(ProblemKind.NoRepository, "the server", "The server was started without a repository, and none can be named in a request", $"Ask a server that was started with --repository DIR, or run '{Door.CommandName} portfolio DIR'");
        var (certifications, day) = (Beside.Asked(call, data), Door.DayOf(call));
        if (certifications.Count > MostBeside)
            throw new ProblemException(ProblemKind.WrongValue, PortfolioPage.BesideName, $"'{PortfolioPage.BesideName}' names {certifications.Count} certifications, and {MostBeside} are the most", $"Leave some out, or ask with '{Door.CommandName} portfolio DIR --beside CERT', which takes any number");
        try
        {
            var served = Known.GetValue(data, loaded => new ServedRepository(loaded.Folder, folder));
            return PortfolioAnswer.Of(served.On(day, stop), certifications, data, day);
        }
        catch (UnusableInputException wrong) when (wrong.Where == folder)
        {
            // where it lies on the server is nobody's business, and what the reader of git says may name it
            throw new UnusableInputException(Name, PreparedRepository.IsDamage(wrong.What) ? wrong.What : PreparedRepository.Unreadable + ", or not in the time a server gives it", "Tell whoever runs the server, who can check it with 'git fsck'; it is read anew after a minute");
        }
    }

    private PortfolioReport On(DateOnly day, CancellationToken stop)
    {
        Reading.Wait(stop);
        try
        {
            var commit = PortfolioReader.CommitOf(_folder);
            if (_kept.Find(one => one.Day == day && one.Report.Commit == commit).Report is { } known)
                return known;
            if (_refused is { } refused && refused.Commit == commit && Stopwatch.GetElapsedTime(refused.At) < RefusedFor)
                throw refused.Why;
            return Read(commit, day, stop);
        }
        finally
        {
            Reading.Release();
        }
    }

    private PortfolioReport Read(string commit, DateOnly day, CancellationToken stop)
    {
        try
        {
            var read = IsolatedRepository.Of(_folder, _data, day, ReadingTime.OfServer, stop);
            if (_kept.Count == MostKept)
                _kept.RemoveAt(0);
            _kept.Add((day, read));
            return read;
        }
        catch (UnusableInputException wrong)
        {
            _refused = (commit, Stopwatch.GetTimestamp(), wrong);
            throw;
        }
    }
}
