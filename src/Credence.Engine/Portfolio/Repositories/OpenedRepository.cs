using Credence.Sources;
using LibGit2Sharp;

namespace Credence.Portfolio.Repositories;

/// <summary>A repository opened so that nothing of it can act: its objects are read through a bare repository of our own, with settings of our own. Its settings, hooks, filters and working files are never looked at.</summary>
internal sealed class OpenedRepository : IDisposable
{
    private readonly Repository _repository;
    private readonly Action _looked;

    static OpenedRepository()
    {
        // neither the machine's nor the user's settings
        foreach (var level in (ConfigurationLevel[])[ConfigurationLevel.System, ConfigurationLevel.Global, ConfigurationLevel.Xdg, ConfigurationLevel.ProgramData])
            GlobalSettings.SetConfigSearchPaths(level, "");
        GlobalSettings.SetOwnerValidation(false);
    }

    private OpenedRepository(Repository repository, RepositoryPlace place, Action looked)
    {
        (_repository, _looked, Shown, IsShallow) = (repository, looked, place.Shown, place.IsShallow);
        Tip = place.Tip;
    }

    /// <summary>What complaints call it.</summary>
    internal string Shown { get; }

    /// <summary>Id of the commit that is read: the current one, or one gone to.</summary>
    internal string Tip { get; private set; }

    /// <summary>Whether older commits were left out when it was copied.</summary>
    internal bool IsShallow { get; }

    /// <summary>Its objects.</summary>
    internal Repository Objects => _repository;

    /// <summary>Opens one.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="looked">Called whenever an object was looked at, as a sign that reading goes on.</param>
    /// <exception cref="UnusableInputException">It has no commit, or cannot be read.</exception>
    internal static OpenedRepository Open(RepositoryPlace place, Action looked)
    {
        try
        {
            var repository = new Repository(place.Own);
            try
            {
                return repository.Lookup<Commit>(place.Tip) is null
                    ? throw new UnusableInputException(place.Shown, "its current commit cannot be read", PreparedRepository.Next)
                    : new OpenedRepository(repository, place, looked);
            }
            catch
            {
                repository.Dispose();
                throw;
            }
        }
        catch (LibGit2SharpException wrong)
        {
            throw Damaged(place.Shown, wrong.Message);
        }
    }

    /// <summary>Goes to another commit; false where it is not here.</summary>
    internal bool GoTo(string commit)
    {
        try
        {
            if (_repository.Lookup<Commit>(commit) is null)
                return false;
        }
        catch (LibGit2SharpException wrong)
        {
            throw Damaged(Shown, wrong.Message);
        }

        Tip = commit;
        return true;
    }

    /// <summary>What is said where objects are missing or damaged.</summary>
    internal static UnusableInputException Damaged(string folder, string what) =>
        new(folder, $"{PreparedRepository.Unreadable} ({what.TrimEnd('.')})", PreparedRepository.Next + ", whole: without --filter");

    /// <summary>Content of a file.</summary>
    /// <exception cref="UnusableInputException">It is not there.</exception>
    internal Blob BlobOf(string id)
    {
        var blob = _repository.Lookup<Blob>(id) ?? throw Damaged(Shown, $"the content {id[..10]} is missing");
        _looked();
        return blob;
    }

    /// <summary>Says that something more was looked at.</summary>
    internal void Looked() => _looked();

    /// <inheritdoc/>
    public void Dispose() => _repository.Dispose();
}
