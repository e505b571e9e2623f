using Credence.Sources;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Words of a list in a file of cues.</summary>
internal static class ConditionWords
{
    internal static IReadOnlyList<string> In(string yaml, string part, string key)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("credence-cues-").FullName, "cues.yaml");
        File.WriteAllText(file, yaml);
        return YamlMap.Read(file).Map(part).OneOrMoreTexts(key);
    }
}
