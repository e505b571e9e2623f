using Credence.Sources;

namespace Credence.Rules;

/// <summary>Where each part of a flow stands in its file, for complaints.</summary>
internal sealed class FlowPlaces
{
    internal Dictionary<string, YamlMap> Questions { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, YamlMap> Outcomes { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, YamlMap> Cases { get; } = new(StringComparer.Ordinal);

    /// <summary>The entry of one option; options keep the order of the file.</summary>
    internal YamlMap Option(Question question, QuestionOption option) =>
        Questions[question.Id].Maps("options")[question.Options.ToList().IndexOf(option)];
}
