using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>In which order options stand, and the settings that advice counts with.</summary>
/// <param name="Id">Id of the rules (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an answer.</param>
/// <param name="Title">What they decide, in plain words.</param>
/// <param name="Source">Who they are from: source id, a slash, section.</param>
/// <param name="Most">Certifications shown at most (count).</param>
/// <param name="Order">Keys in falling weight.</param>
/// <param name="ShareThreshold">Share of AI postings (ratio) that separates rare from named.</param>
/// <param name="BuildingShare">Part of all hours that belongs to building (ratio).</param>
/// <param name="Platforms">Clouds with their vendors.</param>
public sealed record OptionRules(
    string Id,
    int Version,
    string Title,
    string Source,
    int Most,
    IReadOnlyList<OptionOrderKey> Order,
    double ShareThreshold,
    double BuildingShare,
    IReadOnlyList<TargetPlatform> Platforms)
{
    /// <summary>Reads and checks one file of kind <c>options</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="platform">The question whose answers the platforms are.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static OptionRules Read(string path, Question platform) => OptionRuleReading.Read(path, platform);

    /// <summary>The platform a person aims at; null where none is named.</summary>
    public TargetPlatform? PlatformOf(IReadOnlyDictionary<string, string> answers) =>
        answers.TryGetValue(QuestionIds.TargetPlatform, out var id) ? Platforms.FirstOrDefault(platform => platform.Id == id) : null;
}
