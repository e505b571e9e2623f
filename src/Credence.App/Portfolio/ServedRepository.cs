using System.CommandLine;
using System.Runtime.CompilerServices;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Portfolio;
using Credence.Sources;

namespace Credence.App.Portfolio;

/// <summary>The repository a server was started with, under a name that tells nothing of the server's disk. No request names another. The last few readings are kept, by commit and day.</summary>
internal sealed class ServedRepository
{
    /// <summary>What answers and receipts call it.</summary>
    internal const string Name = "repository";

    private const string Unreadable = "it cannot be read as a git repository";

    private static readonly ConditionalWeakTable<LoadedData, ServedRepository> Known = [];

    private const int MostKept = 8;

    private readonly Lock _reading = new();
    private readonly List<(DateOnly Day, PortfolioReport Report)> _kept = [];
    private readonly PortfolioReader _reader;
    private readonly string _folder;

    private ServedRepository(LoadedData data, string folder) => (_reader, _folder) = (data.Repositories, folder);

    /// <summary>What it shows now.</summary>
    /// <param name="call">The words that ask.</param>
    /// <param name="data">What the server answers from.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ProblemException">The server was started without one.</exception>
    /// <exception cref="WrongUseException">The catalog has no certification of a name asked for.</exception>
    /// <exception cref="UnusableInputException">It cannot be read any more.</exception>
    internal static PortfolioAnswer Read(ParseResult call, LoadedData data, CancellationToken stop)
    {
        var folder = data.Repository
            ?? throw new ProblemException(ProblemKind.NoRepository, "the server", "The server was started without a repository, and none can be named in a request", $"Ask a server that was started with --repository DIR, or run '{Door.CommandName} portfolio DIR'");
        var (certifications, day) = (Beside.Asked(call, data), Door.DayOf(call));
        try
        {
            var served = Known.GetValue(data, loaded => new ServedRepository(loaded, folder));
            return PortfolioAnswer.Of(served.On(day, stop), certifications, data, day);
        }
        catch (UnusableInputException wrong) when (wrong.Where == folder)
        {
            // where it lies on the server is nobody's business, and what the reader of git says may name it
            throw new UnusableInputException(Name, Unreadable, "Tell whoever runs the server: it has to be started with a sound repository");
        }
    }

    private PortfolioReport On(DateOnly day, CancellationToken stop)
    {
        lock (_reading)
        {
            var commit = PortfolioReader.CommitOf(_folder);
            if (_kept.Find(one => one.Day == day && one.Report.Commit == commit).Report is { } known)
                return known;
            var read = _reader.Of(_folder, day, stop);
            if (_kept.Count == MostKept)
                _kept.RemoveAt(0);
            _kept.Add((day, read));
            return read;
        }
    }
}
