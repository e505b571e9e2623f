using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills;

/// <summary>Modules that the repository has itself under a name that a package may have too: an import of them proves nothing.</summary>
internal sealed class LocalModules
{
    private static readonly string[] Roots = ["", "src/", "lib/"];
    private readonly HashSet<string> _python = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    internal LocalModules(IEnumerable<RepositoryFile> files)
    {
        foreach (var file in files.Where(file => file.Kind != FileKind.Vendored && file.Path.EndsWith(".py", StringComparison.OrdinalIgnoreCase)))
        {
            _python.Add(file.Path[..^3]);
            // a folder with code in it is a package, whether it says so or not
            for (var end = file.Path.LastIndexOf('/'); end > 0; end = file.Path.LastIndexOf('/', end - 1))
                _python.Add(file.Path[..end]);
        }
    }

    /// <summary>Takes down a namespace that code of the repository declares.</summary>
    internal void Declare(string space) => _namespaces.Add(space);

    /// <summary>Whether a file may get its own repository's module by that name.</summary>
    /// <param name="path">File that imports.</param>
    /// <param name="module">Module it imports.</param>
    /// <param name="language">Language of the file.</param>
    internal bool Has(string path, string module, CodeLanguage language) => language switch
    {
        CodeLanguage.Python => Folders(path).Concat(Roots).Any(folder => _python.Contains(folder + module.Split('.')[0])),
        CodeLanguage.CSharp => _namespaces.Any(space => space == module || space.StartsWith(module + ".", StringComparison.Ordinal) || module.StartsWith(space + ".", StringComparison.Ordinal)),
        _ => false,
    };

    // a script finds what lies beside it and above it first
    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end >= 0; end = end > 0 ? path.LastIndexOf('/', end - 1) : -1)
            yield return path[..(end + 1)];
    }
}
