using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Credence.Portfolio.Starting;

/// <summary>
/// The files a new project starts from: the worked project's own source and a part of its tests, with what they need of the statistics, and some files for the one who goes on with it. They are put into this program when it is
/// built, so that they are what is tested here.
/// </summary>
internal static partial class ProjectTemplate
{
    /// <summary>How a line begins that its reader is to replace; such a line says nothing yet.</summary>
    internal const string Mark = "To complete:";

    private const string Prefix = "project/";
    private const string Statistics = "src/Credence.Statistics/";
    private const string Code = ".cs";

    /// <summary>Every file, in ordinal order of paths.</summary>
    internal static IReadOnlyList<ProjectFile> Files { get; } = Needed(Read());

    private static List<ProjectFile> Read()
    {
        var program = Assembly.GetExecutingAssembly();
        return [.. program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => new ProjectFile(name[Prefix.Length..].Replace('\\', '/'), Bytes(program, name))).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static byte[] Bytes(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // of the statistics only types that are named by what is taken already: each has a file of its name
    private static List<ProjectFile> Needed(List<ProjectFile> all)
    {
        var open = all.Where(IsStatistic).ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal);
        var taken = all.Where(file => !IsStatistic(file)).ToList();
        for (var at = 0; at < taken.Count; at++)
        {
            if (!taken[at].Path.EndsWith(Code, StringComparison.Ordinal))
                continue;
            foreach (Match word in Word().Matches(Encoding.UTF8.GetString(taken[at].Content)))
            {
                if (open.Remove(word.Value, out var file))
                    taken.Add(file);
            }
        }

        return [.. taken.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static bool IsStatistic(ProjectFile file) => file.Path.StartsWith(Statistics, StringComparison.Ordinal) && file.Path.EndsWith(Code, StringComparison.Ordinal);

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
