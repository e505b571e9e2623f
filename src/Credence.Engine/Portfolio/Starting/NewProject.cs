using System.Security.Cryptography;
using System.Text;
using Credence.Sources;
using LibGit2Sharp;

namespace Credence.Portfolio.Starting;

/// <summary>Writes a project somebody can make their own: a git repository without a commit, since the first commit is theirs.</summary>
/// <remarks>Decision: docs/decisions/0034.</remarks>
public static class NewProject
{
    private const string Settings = "project.conf";
    private const string Sums = "data/SHA256SUMS";
    private const string RawData = "data/raw/";
    private const string Branch = "ref: refs/heads/main\n";
    private const UnixFileMode Runnable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private static readonly string[] Programs = ["run", "data/fetch.sh"];

    /// <summary>Writes it.</summary>
    /// <returns>Paths of its files, in ordinal order.</returns>
    /// <exception cref="UnusableInputException">The folder is not empty, or something cannot be written; nothing that was there is changed.</exception>
    public static IReadOnlyList<string> Write(ProjectOrder order)
    {
        RefuseUsed(order.Folder);
        try
        {
            var files = ProjectTemplate.Files.Select(file => Filled(file, order)).ToList();
            if (order.Data is { } data)
                files.AddRange(Table(data));
            foreach (var file in files)
                Write(order.Folder, file);
            Repository.Init(order.Folder);
            File.WriteAllText(Path.Combine(order.Folder, ".git", "HEAD"), Branch);
            return [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or LibGit2SharpException or NotSupportedException)
        {
            throw new UnusableInputException(order.Folder, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Remove what was begun there, and name a folder that may be written to");
        }
    }

    private static void RefuseUsed(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new UnusableInputException(folder, "is there already and not empty, and nothing is written over", "Name a new folder");
    }

    // one file holds what differs from project to project; the rest is the same for all, so that it can be told from what somebody wrote
    private static ProjectFile Filled(ProjectFile file, ProjectOrder order)
    {
        if (file.Path != Settings)
            return file;
        var (place, target, positive) = order.Data is { } data ? (RawData + NameOf(data), data.Target, data.Positive) : ("", "", "");
        var text = Encoding.UTF8.GetString(file.Content)
            .Replace("NAME=''", $"NAME={Quoted(order.Name)}", StringComparison.Ordinal)
            .Replace("DATA=''", $"DATA={Quoted(place)}", StringComparison.Ordinal)
            .Replace("TARGET=''", $"TARGET={Quoted(target)}", StringComparison.Ordinal)
            .Replace("POSITIVE=''", $"POSITIVE={Quoted(positive)}", StringComparison.Ordinal);
        return file with { Content = Encoding.UTF8.GetBytes(text) };
    }

    private static IEnumerable<ProjectFile> Table(ProjectData data)
    {
        var (name, content) = (NameOf(data), File.ReadAllBytes(data.File));
        yield return new ProjectFile(RawData + name, content);
        yield return new ProjectFile(Sums, Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(content))}  {RawData}{name}\n"));
    }

    private static void Write(string folder, ProjectFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content);
        if (!OperatingSystem.IsWindows() && Programs.Contains(file.Path))
            File.SetUnixFileMode(path, Runnable);
    }

    private static string NameOf(ProjectData data)
    {
        var name = string.Concat(Path.GetFileName(data.File).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-')).TrimStart('.', '-');
        return name.Length > 0 ? name : "table.csv";
    }

    // as a shell reads it, whatever it holds
    private static string Quoted(string value) => "'" + value.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
