using System.Globalization;
using System.Text;
using LibGit2Sharp;

namespace Credence.Bench;

/// <summary>Makes a repository of many files, to be read by the program.</summary>
internal static class PortfolioRun
{
    private const int Files = 10_000;
    private const int Commits = 100;
    private static readonly DateTimeOffset First = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>10,000 files of code in 100 folders over 100 commits, loose or packed.</summary>
    internal static void Make(string folder, bool isPacked)
    {
        Repository.Init(folder);
        using var repository = new Repository(folder);
        var tree = new TreeDefinition().Add("README.md", Blob(repository, "# Many files\n\nMade to be read fast.\n"), Mode.NonExecutableFile);
        var tip = (Commit?)null;
        for (var number = 0; number < Commits; number++)
        {
            for (var file = 0; file < Files / Commits; file++)
                tree.Add(FormattableString.Invariant($"src/part{number}/module{file}.py"), Blob(repository, Text((number * Files / Commits) + file)), Mode.NonExecutableFile);
            var who = new Signature("Mara Example", "mara@example.org", First.AddHours(number));
            tip = repository.ObjectDatabase.CreateCommit(who, who, FormattableString.Invariant($"Add part {number} and say what it is for"), repository.ObjectDatabase.CreateTree(tree), tip is null ? [] : [tip], false);
        }

        repository.Refs.Add("refs/heads/main", tip!.Id, true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
        if (isPacked)
            Pack(repository, folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {Files:#,0} files, {Commits} commits, {(isPacked ? "packed" : "loose")}"));
    }

    private static void Pack(Repository repository, string folder)
    {
        var objects = Path.Combine(folder, ".git", "objects");
        repository.ObjectDatabase.Pack(new PackBuilderOptions(Directory.CreateDirectory(Path.Combine(objects, "pack")).FullName));
        foreach (var loose in Directory.GetDirectories(objects).Where(loose => Path.GetFileName(loose).Length == 2))
        {
            foreach (var file in Directory.GetFiles(loose))
                File.SetAttributes(file, FileAttributes.Normal);
            Directory.Delete(loose, recursive: true);
        }
    }

    private static Blob Blob(Repository repository, string text) => repository.ObjectDatabase.CreateBlob(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    // some forty lines, no two files alike
    private static string Text(int file)
    {
        var text = new StringBuilder("import csv\n\n");
        for (var line = 0; line < 10; line++)
            text.Append(CultureInfo.InvariantCulture, $"\ndef value_{file}_{line}(rows: list) -> int:\n    total = {(file * 7919) + line}\n    return total + len(rows) * {(file ^ line) * 31}\n");
        return text.ToString();
    }
}
