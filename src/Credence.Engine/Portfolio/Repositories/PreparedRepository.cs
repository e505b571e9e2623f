using System.Globalization;
using Credence.Sources;

namespace Credence.Portfolio.Repositories;

/// <summary>
/// A repository made ready to be read: its objects are reached through a bare repository of our own, with settings of our own, in a temporary folder that is removed again. Only plain files are read for that, none by the
/// library that reads git, which may then be started in a process of its own.
/// </summary>
public sealed class PreparedRepository : IDisposable
{
    /// <summary>What is said first of every repository whose objects are missing or damaged.</summary>
    public const string Unreadable = "it cannot be read as a git repository";

    /// <summary>What to do about it.</summary>
    public const string Next = "Check it with 'git fsck', or clone it anew";

    private const string Object = " (its object 'objects/";

    private readonly string _objects;

    private PreparedRepository(RepositoryPlace place, string objects) => (Place, _objects) = (place, objects);

    /// <summary>What its reader is given.</summary>
    public RepositoryPlace Place { get; }

    /// <summary>Makes one ready.</summary>
    /// <param name="folder">Folder of the repository.</param>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or parts of it lie elsewhere.</exception>
    public static PreparedRepository Of(string folder)
    {
        var git = Found(folder);
        var own = Directory.CreateTempSubdirectory("credence-git-").FullName;
        try
        {
            Write(own, git);
        }
        catch
        {
            Directory.Delete(own, recursive: true);
            throw;
        }

        return new PreparedRepository(new RepositoryPlace(folder, own, git.Tip, git.Shallow is not null), git.Objects);
    }

    /// <summary>Why it cannot be read, where one of its objects that are files of their own is damaged: names the file. Null where none was found in the time there is.</summary>
    /// <param name="stop">Stops looking.</param>
    public UnusableInputException? Damage(CancellationToken stop) => LooseObjects.FirstDamaged(_objects, stop) is { } file ? Damaged(Place.Shown, file) : null;

    /// <summary>Whether a message is that of a damaged object of the repository's own, which names nothing else.</summary>
    public static bool IsDamage(string what) => what.StartsWith(Unreadable + Object, StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Place.Own, recursive: true);

    /// <summary>Where its objects are and its current commit, which is looked at where it is a file of its own.</summary>
    internal static GitFolder Found(string folder)
    {
        var git = GitFolder.Find(folder);
        return LooseObjects.IsDamaged(git.Objects, git.Tip, CancellationToken.None) ? throw Damaged(folder, LooseObjects.NameOf(git.Tip)) : git;
    }

    private static UnusableInputException Damaged(string folder, string file) => new(folder, $"{Unreadable}{Object}{file}' is damaged or cut off)", Next);

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
