using System.Text;
using Credence.Sources;

namespace Credence.Portfolio.Repositories;

/// <summary>Where a repository keeps its objects, and its current commit. Read as plain files, none of them a link, before any library sees them.</summary>
/// <param name="Objects">Folder of objects.</param>
/// <param name="Tip">Id of the current commit (40 hexadecimal digits).</param>
/// <param name="Shallow">Ids of the commits whose parents were left out, one a line; null where none were.</param>
public sealed record GitFolder(string Objects, string Tip, string? Shallow)
{
    private const int IdDigits = 40;
    private const int MostHeadBytes = 4096;
    private const int MostReferenceBytes = 64 * 1024 * 1024;
    private const string Reference = "ref: ";

    /// <summary>Finds it.</summary>
    /// <exception cref="UnusableInputException">It is no repository, has no commit, or parts of it lie elsewhere.</exception>
    internal static GitFolder Find(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnusableInputException(folder, File.Exists(folder) ? "it is a file" : "there is no such folder", "Name the folder of a git repository");
        var root = Path.GetFullPath(folder);
        var git = Path.Combine(root, ".git");
        if (File.Exists(git))
            throw Outside(folder, "its .git is a file that points elsewhere (a linked worktree or a submodule)");
        if (!Directory.Exists(git))
        {
            if (!IsBare(root))
                throw new UnusableInputException(folder, "it is no git repository", Around(root) is { } around ? $"Name the repository it lies in: {around}" : "Name the folder that holds .git, or make one with 'git init' and commit your work");
            git = root;
        }

        var objects = Path.Combine(git, "objects");
        NoLinks(folder, git, objects);
        if (Text(folder, Path.Combine(git, "config"), MostReferenceBytes)?.Split('\n').Any(IsOtherFormat) is true)
            throw new UnusableInputException(folder, "it is kept in a format (SHA-256 or reftable) that is not read here", "Push it to a new repository of the usual format and name that");
        return new GitFolder(objects, TipOf(folder, git), Shallows(folder, git));
    }

    /// <summary>The nearest folder above one that is a repository; null where none is.</summary>
    public static string? Around(string path)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        return null;
    }

    private static bool IsOtherFormat(string line) =>
        (line.Contains("objectformat", StringComparison.OrdinalIgnoreCase) && line.Contains("sha256", StringComparison.OrdinalIgnoreCase))
        || (line.Contains("refstorage", StringComparison.OrdinalIgnoreCase) && line.Contains("reftable", StringComparison.OrdinalIgnoreCase));

    private static bool IsBare(string root) => File.Exists(Path.Combine(root, "HEAD")) && Directory.Exists(Path.Combine(root, "objects")) && Directory.Exists(Path.Combine(root, "refs"));

    private static void NoLinks(string folder, string git, string objects)
    {
        if (objects.AsSpan().ContainsAny('\n', '\r', '"'))
            throw new UnusableInputException(folder, "its path holds a line break or a quote", "Move it to a folder with a plain name");
        if (!Directory.Exists(objects))
            throw new UnusableInputException(folder, "it has no objects", PreparedRepository.Next);
        if (File.Exists(Path.Combine(objects, "info", "alternates")))
            throw Outside(folder, "it borrows objects of another repository");
        IEnumerable<FileSystemInfo> parts =
        [
            new DirectoryInfo(git), new DirectoryInfo(objects), .. new DirectoryInfo(objects).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, AttributesToSkip = 0 }),
        ];
        if (parts.FirstOrDefault(part => part.LinkTarget is not null) is { } link)
            throw Outside(folder, $"'{Path.GetRelativePath(git, link.FullName)}' of its objects is a link");
    }

    private static UnusableInputException Outside(string folder, string what) => new(folder, what + ", and nothing outside the folder is read", "Clone it into a folder of its own ('git clone --no-local FROM TO') and name that");

    private static string TipOf(string folder, string git)
    {
        var head = Text(folder, Path.Combine(git, "HEAD"), MostHeadBytes)?.Trim() ?? throw new UnusableInputException(folder, "it has no HEAD", PreparedRepository.Next);
        if (IsId(head))
            return head;
        var name = head.StartsWith(Reference, StringComparison.Ordinal) ? head[Reference.Length..].Trim() : "";
        if (!IsPlain(name))
            throw new UnusableInputException(folder, "its HEAD names no branch", "Check out a branch with 'git switch'");
        return Loose(folder, git, name) ?? Packed(folder, git, name) ?? throw new UnusableInputException(folder, "it has no commit yet", "Commit your work first: only what is committed counts");
    }

    private static string? Loose(string folder, string git, string name)
    {
        var path = git;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
                throw Outside(folder, $"'{name}' is a link");
        }

        return Text(folder, path, MostHeadBytes)?.Trim() is { } id && IsId(id) ? id : null;
    }

    private static string? Packed(string folder, string git, string name) =>
        Text(folder, Path.Combine(git, "packed-refs"), MostReferenceBytes)?.Split('\n').Select(line => line.TrimEnd('\r'))
            .FirstOrDefault(line => line.Length == IdDigits + 1 + name.Length && line.EndsWith(" " + name, StringComparison.Ordinal) && IsId(line[..IdDigits]))?[..IdDigits];

    private static string? Shallows(string folder, string git) => Text(folder, Path.Combine(git, "shallow"), MostReferenceBytes) is { } text
        ? string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsId).Select(id => id + "\n"))
        : null;

    private static string? Text(string folder, string path, int most)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
            throw Outside(folder, $"'{file.Name}' is a link");
        // what is no plain file has no length, and would keep a reader waiting
        if (!file.Exists || file.Length == 0)
            return null;
        return file.Length <= most ? File.ReadAllText(path, Encoding.UTF8) : throw new UnusableInputException(folder, $"'{file.Name}' is larger than {most / 1024} KiB", PreparedRepository.Next);
    }

    private static bool IsId(string text) => LooseObjects.IsHexadecimal(text, IdDigits);

    private static bool IsPlain(string name) =>
        name.StartsWith("refs/", StringComparison.Ordinal) && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && !part.AsSpan().ContainsAny('\\', '\0', ':'));
}
