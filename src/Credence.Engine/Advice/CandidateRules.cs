using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Which certifications come into question for whom, and in which order options stand.</summary>
/// <param name="Id">Id of the rules (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an answer.</param>
/// <param name="Title">What they decide, in plain words.</param>
/// <param name="Source">Who they are from: source id, a slash, section.</param>
/// <param name="Most">Certifications shown at most (count).</param>
/// <param name="Order">Keys in falling weight.</param>
/// <param name="ShareThreshold">Share of AI postings (ratio) that separates rare from named.</param>
/// <param name="Platforms">Clouds with their vendors.</param>
/// <param name="Rows">The rows; every one that holds adds its certifications.</param>
public sealed record CandidateRules(
    string Id,
    int Version,
    string Title,
    string Source,
    int Most,
    IReadOnlyList<OptionOrderKey> Order,
    double ShareThreshold,
    IReadOnlyList<TargetPlatform> Platforms,
    IReadOnlyList<CandidateRow> Rows)
{
    /// <summary>Reads and checks one file of kind <c>candidates</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">What conditions may name.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static CandidateRules Read(string path, IReadOnlyList<Question> inputs) => CandidateReading.Read(path, inputs);

    /// <summary>The platform a person aims at; null where none is named.</summary>
    public TargetPlatform? PlatformOf(IReadOnlyDictionary<string, string> answers) =>
        answers.TryGetValue(QuestionIds.TargetPlatform, out var id) ? Platforms.FirstOrDefault(platform => platform.Id == id) : null;
}
