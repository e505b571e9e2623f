using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>Reads the lists of dependencies that a repository keeps; nothing is fetched or resolved.</summary>
internal static partial class DependencyLists
{
    internal const string Python = "python";
    internal const string JavaScript = "javascript";
    internal const string CSharp = "csharp";
    internal const string Go = "go";
    internal const string Rust = "rust";

    private static readonly NamePatterns Environments = new(["environment*.yml", "environment*.yaml", "conda.yml", "conda.yaml"]);
    private static readonly NamePatterns Projects = new(["*.csproj", "*.fsproj", "Directory.Packages.props"]);

    /// <summary>Whether a file is one.</summary>
    /// <param name="file">File.</param>
    /// <param name="requirements">Names of Python's lists.</param>
    internal static bool Are(RepositoryFile file, NamePatterns requirements) => Reader(file, requirements) is not null;

    /// <summary>What a file names; empty where it cannot be read as what its name says.</summary>
    internal static IEnumerable<DeclaredPackage> In(RepositoryFile file, FileText text, NamePatterns requirements) => Reader(file, requirements)?.Invoke(text) ?? [];

    private static Func<FileText, IEnumerable<DeclaredPackage>>? Reader(RepositoryFile file, NamePatterns requirements) => file.Name.ToLowerInvariant() switch
    {
        "pyproject.toml" or "pipfile" => TomlDependencies.Python,
        "cargo.toml" => TomlDependencies.Rust,
        "package.json" => PackageFile.Read,
        "go.mod" => text => Lines(text, Go, GoRequirement()),
        _ when requirements.Matches(file.Path) => text => Lines(text, Python, Requirement()),
        _ when Environments.Matches(file.Path) => Conda,
        _ when Projects.Matches(file.Path) => ProjectFile.Read,
        _ => null,
    };

    /// <summary>A name of Python's index as it compares them.</summary>
    internal static string PythonName(string name) => name.ToLowerInvariant().Replace('_', '-').Replace('.', '-');

    private static IEnumerable<DeclaredPackage> Lines(FileText text, string language, Regex pattern)
    {
        foreach (var (number, line) in text.Lines())
        {
            if (!line.Contains("// indirect", StringComparison.Ordinal) && pattern.Match(line) is { Success: true } found)
                yield return new DeclaredPackage(language, language == Python ? PythonName(found.Groups["name"].Value) : found.Groups["name"].Value, number);
        }
    }

    private static IEnumerable<DeclaredPackage> Conda(FileText text)
    {
        var isList = false;
        foreach (var (number, line) in text.Lines())
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
                isList = line.StartsWith("dependencies:", StringComparison.Ordinal);
            else if (isList && CondaItem().Match(line) is { Success: true } found)
                yield return new DeclaredPackage(Python, PythonName(found.Groups["name"].Value), number);
        }
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Requirement();

    [GeneratedRegex(@"^\s*-\s*(?:[\w-]+::)?[""']?(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CondaItem();

    [GeneratedRegex(@"^\s*(?:require\s+)?(?<name>[a-z0-9][\w.-]*\.[a-z]+/[\w./-]+)\s+v", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GoRequirement();
}
