using System.Globalization;
using Credence.Sources;
using LibGit2Sharp;

namespace Credence.Portfolio.Repositories;

/// <summary>
/// A repository opened so that nothing of it can act: its objects are read through a bare repository of our own, with settings of our own, in a temporary folder that is removed again. Its settings, hooks, filters and
/// working files are never looked at.
/// </summary>
internal sealed class OpenedRepository : IDisposable
{
    private readonly string _own;
    private readonly Repository _repository;

    static OpenedRepository()
    {
        // neither the machine's nor the user's settings
        foreach (var level in (ConfigurationLevel[])[ConfigurationLevel.System, ConfigurationLevel.Global, ConfigurationLevel.Xdg, ConfigurationLevel.ProgramData])
            GlobalSettings.SetConfigSearchPaths(level, "");
        GlobalSettings.SetOwnerValidation(false);
    }

    private OpenedRepository(string own, Repository repository, string shown, string tip, bool isShallow)
    {
        (_own, _repository, Shown, IsShallow) = (own, repository, shown, isShallow);
        Tip = tip;
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
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or cannot be read safely.</exception>
    internal static OpenedRepository Open(string folder)
    {
        var git = GitFolder.Find(folder);
        var own = Directory.CreateTempSubdirectory("credence-git-").FullName;
        try
        {
            Write(own, git);
            var repository = new Repository(own);
            try
            {
                return repository.Lookup<Commit>(git.Tip) is null
                    ? throw new UnusableInputException(folder, "its current commit cannot be read", "Check it with 'git fsck', or clone it anew")
                    : new OpenedRepository(own, repository, folder, git.Tip, git.Shallow is not null);
            }
            catch
            {
                repository.Dispose();
                throw;
            }
        }
        catch (Exception wrong)
        {
            Directory.Delete(own, recursive: true);
            if (wrong is LibGit2SharpException)
                throw Damaged(folder, wrong.Message);
            throw;
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
        new(folder, $"it cannot be read as a git repository ({what.TrimEnd('.')})", "Check it with 'git fsck', or clone it anew, whole: without --filter");

    /// <summary>Content of a file.</summary>
    /// <exception cref="UnusableInputException">It is not there.</exception>
    internal Blob BlobOf(string id) => _repository.Lookup<Blob>(id) ?? throw Damaged(Shown, $"the content {id[..10]} is missing");

    /// <inheritdoc/>
    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_own, recursive: true);
    }

    private static void Write(string own, GitFolder git)
    {
        Directory.CreateDirectory(Path.Combine(own, "objects", "info"));
        Directory.CreateDirectory(Path.Combine(own, "refs"));
        File.WriteAllText(Path.Combine(own, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        File.WriteAllText(Path.Combine(own, "HEAD"), git.Tip + "\n");
        File.WriteAllText(Path.Combine(own, "objects", "info", "alternates"), string.Create(CultureInfo.InvariantCulture, $"{git.Objects}\n"));
        if (git.Shallow is { } shallow)
            File.WriteAllText(Path.Combine(own, "shallow"), shallow);
    }
}
