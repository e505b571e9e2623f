using System.Diagnostics;
using System.Globalization;

namespace Credence.Showcase.Train.Saving;

/// <summary>Where a model folder is written before it is renamed: beside its place, one for each process, so that two never write into the same.</summary>
internal static class UnfinishedFolder
{
    private const string Mark = ".unfinished-";

    /// <summary>That of this process.</summary>
    internal static string Of(string target) => string.Create(CultureInfo.InvariantCulture, $"{target}{Mark}{Environment.ProcessId}");

    /// <summary>Removes those for the same place whose process has ended.</summary>
    internal static void RemoveAbandoned(string target)
    {
        if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent))
            return;
        foreach (var folder in Directory.GetDirectories(parent, Path.GetFileName(target) + Mark + "*"))
        {
            if (int.TryParse(folder[(folder.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsOfAnother(process))
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
