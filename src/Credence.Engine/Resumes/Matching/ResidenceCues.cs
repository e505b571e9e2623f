using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words by which postings say where one must live (<c>data/lexicon/condition-cues.yaml</c>).</summary>
internal sealed class ResidenceCues
{
    internal ResidenceCues(YamlMap part)
    {
        Searched =
        [
            .. part.OneOrMoreTexts("must").Select(word => (word, (int)ConditionSearches.Living)), .. part.OneOrMoreTexts("remote").Select(word => (word, (int)ConditionSearches.Remote)),
            .. part.OneOrMoreTexts("only").Select(word => (word, (int)ConditionSearches.Only)),
        ];
        (Must, Remote, Only) = (new(part.OneOrMoreTexts("must")), new(part.OneOrMoreTexts("remote")), new(part.OneOrMoreTexts("only")));
        NoPlace = new(part.OneOrMoreTexts("no-place"));
        OnlyWord = new(part.OneOrMoreTexts("only-word"));
        (Asked, Place, Other) = (new(part.OneOrMoreTexts("asked")), new(part.OneOrMoreTexts("place")), new(part.OneOrMoreTexts("other")));
    }

    /// <summary>Every word that begins a search, with the search's bit.</summary>
    internal IReadOnlyList<(string Word, int Search)> Searched { get; }

    /// <summary>The country where one must live follows.</summary>
    internal CuePhrases Must { get; }

    /// <summary>Behind a label of a place: it names none.</summary>
    internal CueWords NoPlace { get; }

    /// <summary>In the same sentence: it is asked for.</summary>
    internal CueWords Asked { get; }

    /// <summary>The country that remote work is done from follows.</summary>
    internal CuePhrases Remote { get; }

    /// <summary>Somebody elsewhere will not do.</summary>
    internal CuePhrases Only { get; }

    /// <summary>The part of <see cref="Only"/> that the country stands beside.</summary>
    internal CuePhrases OnlyWord { get; }

    /// <summary>In the same sentence: it is about where one lives.</summary>
    internal CueWords Place { get; }

    /// <summary>In the same sentence: it is about something else.</summary>
    internal CueWords Other { get; }
}
