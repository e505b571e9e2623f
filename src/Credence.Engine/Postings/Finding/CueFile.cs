using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Reads a file of cues in <c>data/lexicon</c> that has fixed parts.</summary>
internal static class CueFile
{
    /// <summary>What is made of the parts, each of which must be there and hold nothing that was not asked for.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="keys">Its parts.</param>
    /// <param name="make">Makes it of the parts, in this order.</param>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static T Read<T>(DataFolder data, string name, string[] keys, Func<YamlMap[], T> make) => Read(data, name, file =>
    {
        var parts = Array.ConvertAll(keys, key => file.OptionalMap(key) ?? throw new UnusableInputException(file.Where, $"'{key}' is missing", "Add it"));
        var made = make(parts);
        foreach (var part in parts)
            part.NoOtherKeys();
        return made;
    });

    /// <summary>What is made of the whole file, which may hold nothing that was not asked for.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="make">Makes it of the file.</param>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static T Read<T>(DataFolder data, string name, Func<YamlMap, T> make)
    {
        var path = data.Combine("lexicon", name);
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        var file = YamlMap.Read(path);
        var made = make(file);
        file.NoOtherKeys();
        return made;
    }
}
