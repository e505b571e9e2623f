using System.Diagnostics;
using System.Globalization;

namespace Credence.Showcase.Train.Saving;

/// <summary>Where a model folder is written before it is renamed: beside its place, one for each process of each machine, so that two never write into the same.</summary>
internal static class UnfinishedFolder
{
    private static readonly string Own = $".unfinished-{Environment.MachineName}-";

    /// <summary>That of this process.</summary>
    internal static string Of(string target) => string.Create(CultureInfo.InvariantCulture, $"{target}{Own}{Environment.ProcessId}");

    /// <summary>Removes those for the same place whose process of this machine has ended. Whether one of another machine runs cannot be told from here, so its folder stays.</summary>
    internal static void RemoveAbandoned(string target)
    {
        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent))
            return;
        var start = Path.GetFileName(target) + Own;
        foreach (var folder in Directory.GetDirectories(parent))
        {
            var name = Path.GetFileName(folder);
            if (name.StartsWith(start, StringComparison.Ordinal) && int.TryParse(name[start.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsOfAnother(process))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsOfAnother(int process)
    {
        if (process == Environment.ProcessId)
            return false;
        try
        {
            using var running = Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
