using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words by which postings ask for citizens of countries they name, or for the right to work there (<c>data/lexicon/condition-cues.yaml</c>).</summary>
internal sealed class CountryAskCues(YamlMap citizenship, YamlMap beside, YamlMap right)
{
    /// <summary>What may stand between these words and the countries.</summary>
    internal CountryJoins Joins { get; } = new(beside);

    /// <summary>Citizens, a nationality: the country stands beside it.</summary>
    internal CueWords Citizen { get; } = new(citizenship.OneOrMoreTexts("word"));

    /// <summary>The same as far as the country stands directly beside it.</summary>
    internal CuePhrases BesideCitizen { get; } = new(citizenship.OneOrMoreTexts("beside"));

    /// <summary>In the same sentence: citizens are asked for.</summary>
    internal CueWords CitizenAsked { get; } = new(citizenship.OneOrMoreTexts("asked"));

    /// <summary>In the same sentence: others who may work there will do.</summary>
    internal CueWords Resident { get; } = new(citizenship.OneOrMoreTexts("resident"));

    /// <summary>In the same sentence: nobody is judged by it, or it is only wished for.</summary>
    internal CueWords CitizenOther { get; } = new(citizenship.OneOrMoreTexts("other"));

    /// <summary>Directly behind a right: in the country of the job.</summary>
    internal IReadOnlyList<string> Here { get; } = right.OneOrMoreTexts("here");

    /// <summary>Behind it: where the person lives, wherever that is.</summary>
    internal CueWords Own { get; } = new(right.OneOrMoreTexts("own"));

    /// <summary>Directly behind a right without a country: it is asked for.</summary>
    internal IReadOnlyList<string> Demanded { get; } = right.OneOrMoreTexts("demanded");

    /// <summary>In the same sentence: the right is not asked for.</summary>
    internal CueWords RightOther { get; } = new(right.OneOrMoreTexts("other"));
}
