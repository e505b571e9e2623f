using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>The README shows a command, and what that runs is in the repository.</summary>
internal static class RunCommand
{
    private const string Runs = "runs-";
    private static readonly char[] Between = [' ', '\t', '"', '\'', '`', ';', '&', '|', '(', ')', '='];

    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var commands = input.Cues["command"];
        var shown = CodeBlocks.Of(text).Where(line => commands.IsIn(line.Line)).ToList();
        if (shown.Count == 0)
            return Finding.Failed("no code block of the README holds a command");
        var paths = PathsOf(input.Repository.Files);
        return Finding.Found(
            shown.Where(line => Programs(commands, line.Line).Any(program => HasItsFile(input, program)) || NamesOne(line.Line, paths)).Select(line => text.Line(line.Number, line.Line)),
            "the README shows a command in a code block", "no command in a code block of the README runs anything that is in the repository");
    }

    private static IEnumerable<string> Programs(CueList commands, string line)
    {
        for (var at = commands.IndexIn(line, 0); at >= 0; at = commands.IndexIn(line, at + 1))
            yield return line[at..commands.EndAt(line, at)];
    }

    // make runs a Makefile
    private static bool HasItsFile(CheckInput input, string program) => input.Cues.HasNames(Runs + program) && input.Named(Runs + program).Any();

    private static bool NamesOne(string line, HashSet<string> paths) =>
        line.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(word => paths.Contains(Plain(word)) || paths.Contains(word.Replace('.', '/')) || paths.Contains(word.Replace('.', '/') + ".py"));

    private static string Plain(string word) => (word.StartsWith("./", StringComparison.Ordinal) ? word[2..] : word).TrimEnd('/');

    // files and folders, each also as it is called from a folder above it
    private static HashSet<string> PathsOf(IReadOnlyList<RepositoryFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var path = file.Path; path.Length > 0 && paths.Add(path); path = path[..Math.Max(0, path.LastIndexOf('/'))])
            {
                for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
                    paths.Add(path[(slash + 1)..]);
            }
        }

        return paths;
    }
}
