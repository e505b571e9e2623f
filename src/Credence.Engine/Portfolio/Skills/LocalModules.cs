using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills;

/// <summary>Modules that the repository has itself under a name that a package may have too: an import of them proves nothing.</summary>
internal sealed class LocalModules
{
    private static readonly string[] Roots = ["", "src/", "lib/"];
    private readonly HashSet<string> _python = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private string[]? _sorted;

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
    internal void Declare(string space)
    {
        if (space.Length is > 0 and <= ImportedModule.MostLetters && _namespaces.Add(space))
            _sorted = null;
    }

    /// <summary>Tells whether a file may get its own repository's module by a name; what was asked is kept, for a file may import the same thousands of times.</summary>
    /// <param name="path">File that imports.</param>
    /// <param name="language">Language of the file.</param>
    internal Func<string, bool> For(string path, CodeLanguage language)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return module =>
        {
            var name = language == CodeLanguage.Python ? module.Split('.', 2)[0] : module;
            return known.TryGetValue(name, out var has) ? has : known[name] = Has(path, name, language);
        };
    }

    private bool Has(string path, string module, CodeLanguage language) => language switch
    {
        CodeLanguage.Python => Folders(path).Concat(Roots).Any(folder => _python.Contains(folder + module)),
        CodeLanguage.CSharp => _namespaces.Contains(module) || IsAbove(module) || IsBelow(module),
        _ => false,
    };

    // a namespace of the repository lies in the module
    private bool IsAbove(string module)
    {
        var (start, sorted) = (module + ".", _sorted ??= [.. _namespaces.Order(StringComparer.Ordinal)]);
        var at = Array.BinarySearch(sorted, start, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < sorted.Length && sorted[at].StartsWith(start, StringComparison.Ordinal);
    }

    // the module lies in a namespace of the repository
    private bool IsBelow(string module)
    {
        var spaces = _namespaces.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = module.IndexOf('.', StringComparison.Ordinal); end is >= 0 and <= ImportedModule.MostLetters; end = module.IndexOf('.', end + 1))
        {
            if (spaces.Contains(module.AsSpan(0, end)))
                return true;
        }

        return false;
    }

    // a script finds what lies beside it and above it first
    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.LastIndexOf('/'); end >= 0; end = end > 0 ? path.LastIndexOf('/', end - 1) : -1)
            yield return path[..(end + 1)];
    }
}
