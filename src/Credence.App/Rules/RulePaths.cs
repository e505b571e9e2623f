using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>The file that a path names; of a folder all that hold rules by their names, in ordinal order.</summary>
internal static class RulePaths
{
    private static readonly string[] Endings = [".yaml"];

    /// <exception cref="UnusableInputException">The path is neither a file nor a folder with rules.</exception>
    internal static IReadOnlyList<string> Of(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var files = Directory.GetFiles(path, "*", SearchOption.TopDirectoryOnly).Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
            .Select(Shown).ToList();
        return files.Count > 0 ? files : throw new UnusableInputException(path, $"is a folder without rules ({string.Join(", ", Endings)})", "Name a folder with rules, or a file");
    }

    /// <summary>A path as short as it can be said from here.</summary>
    internal static string Shown(string path)
    {
        var near = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return near.StartsWith("..", StringComparison.Ordinal) ? path : near;
    }
}
