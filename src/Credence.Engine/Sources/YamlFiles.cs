namespace Credence.Sources;

/// <summary>Reads many YAML files at once.</summary>
public static class YamlFiles
{
    /// <summary>Parses the files on all cores; the answer is in the order given, and of several wrong files the first in that order is the one complained about.</summary>
    /// <exception cref="UnusableInputException">A file is not readable YAML or its root is not a mapping.</exception>
    public static IReadOnlyList<YamlMap> Read(IReadOnlyList<string> files)
    {
        var maps = new YamlMap[files.Count];
        var wrong = new UnusableInputException?[files.Count];
        Parallel.For(0, files.Count, index =>
        {
            try
            {
                maps[index] = YamlMap.Read(files[index]);
            }
            catch (UnusableInputException complaint)
            {
                wrong[index] = complaint;
            }
        });
        return Array.Find(wrong, complaint => complaint is not null) is { } first ? throw first : maps;
    }
}
