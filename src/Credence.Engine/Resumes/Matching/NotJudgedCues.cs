using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words that make a sentence like a condition (<c>data/lexicon/condition-cues.yaml</c>).</summary>
internal sealed class NotJudgedCues(YamlMap part)
{
    /// <summary>The words.</summary>
    internal CueWords Word { get; } = new(part.OneOrMoreTexts("word"));

    /// <summary>In the same sentence: it is none.</summary>
    internal CueWords Other { get; } = new(part.OneOrMoreTexts("other"));
}
