using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Words of <c>employer-cues.yaml</c>: how texts speak of an employer's size and industry.</summary>
internal sealed class EmployerCues
{
    private EmployerCues(YamlMap size, YamlMap industry)
    {
        Units = size.OneOrMoreTexts("unit");
        WeakUnits = size.OneOrMoreTexts("weak-unit");
        Counts = size.OneOrMoreTexts("count");
        TeamCounts = size.OneOrMoreTexts("team-count");
        Own = new CueWords(size.OneOrMoreTexts("own"));
        Team = new CueWords(size.OneOrMoreTexts("team"));
        SizeSelf = new CueWords(size.OneOrMoreTexts("self"));
        SizeOther = new CueWords(size.OneOrMoreTexts("other"));
        IndustrySelf = new CueWords(industry.OneOrMoreTexts("self"));
        IndustryOther = new CueWords(industry.OneOrMoreTexts("other"));
    }

    /// <summary>After a number: people of an employer.</summary>
    internal IReadOnlyList<string> Units { get; }

    /// <summary>After a number: people, of an employer only beside one of <see cref="Team"/>.</summary>
    internal IReadOnlyList<string> WeakUnits { get; }

    /// <summary>Before a number: people of an employer.</summary>
    internal IReadOnlyList<string> Counts { get; }

    /// <summary>The same, beside one of <see cref="Own"/> only.</summary>
    internal IReadOnlyList<string> TeamCounts { get; }

    /// <summary>Right before one of <see cref="TeamCounts"/>: the employer's own.</summary>
    internal CueWords Own { get; }

    /// <summary>Before the number of a weak unit.</summary>
    internal CueWords Team { get; }

    /// <summary>The sentence speaks of the employer itself.</summary>
    internal CueWords SizeSelf { get; }

    /// <summary>The sentence speaks of others' people, or of a part of its own.</summary>
    internal CueWords SizeOther { get; }

    /// <summary>Before the phrase: it says what the employer is.</summary>
    internal CueWords IndustrySelf { get; }

    /// <summary>The sentence speaks of others' industries.</summary>
    internal CueWords IndustryOther { get; }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static EmployerCues Read(DataFolder data) =>
        CueFile.Read(data, "employer-cues.yaml", ["size", "industry"], parts => new EmployerCues(parts[0], parts[1]));
}
