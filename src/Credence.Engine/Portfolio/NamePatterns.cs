using System.IO.Enumeration;

namespace Credence.Portfolio;

/// <summary>File names with <c>*</c> and <c>?</c>, in any case. One with a slash is about the whole path, one that ends with a slash about a folder at any depth, any other about the name in whatever folder.</summary>
internal sealed class NamePatterns(IReadOnlyList<string> patterns)
{
    private readonly string[] _folders = [.. patterns.Where(pattern => pattern.EndsWith('/'))];
    private readonly string[] _paths = [.. patterns.Where(pattern => pattern.Contains('/', StringComparison.Ordinal) && !pattern.EndsWith('/')).Select(pattern => pattern.TrimStart('/'))];
    private readonly string[] _names = [.. patterns.Where(pattern => !pattern.Contains('/', StringComparison.Ordinal))];

    /// <summary>Whether one of them names a path.</summary>
    internal bool Matches(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        foreach (var pattern in _names)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true))
                return true;
        }

        foreach (var pattern in _paths)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: true))
                return true;
        }

        foreach (var folder in _folders)
        {
            if (path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) || path.Contains("/" + folder, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
