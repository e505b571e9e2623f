using System.Collections.Frozen;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Words of <c>field-cues.yaml</c> around years of experience, degrees, places and levels, compiled for searching; any case.</summary>
internal sealed class FieldCues
{
    private readonly FrozenSet<string> _degreeWords;
    private readonly FrozenSet<string> _studyHeads;
    private readonly FrozenSet<string> _titleWords;
    private readonly FrozenSet<string> _no;
    private readonly FrozenSet<string> _noBut;

    private FieldCues(YamlMap preference, YamlMap years, YamlMap place, YamlMap seniority, YamlMap degree)
    {
        YearUnits = years.OneOrMoreTexts("unit");
        YearCounts = new YearCounts(years.OneOrMoreTexts("number-words"), years.OneOrMoreTexts("number-words-german"));
        Parts = Words(years, "part");
        YearJoins = Words(years, "join");
        ExperienceInside = Words(years, "experience-inside");
        PlaceLabels = place.OneOrMoreTexts("label");
        TradeWords = place.OneOrMoreTexts("trade-word").ToFrozenSet(StringComparer.Ordinal);
        Announcements = seniority.OneOrMoreTexts("announcement");
        Preferred = Words(preference, "preferred");
        Required = Words(preference, "required");
        Asides = Words(preference, "aside");
        OtherHeadings = Words(preference, "other-heading");
        Experience = Words(years, "experience");
        ExperienceBefore = Words(years, "experience-before");
        OtherBefore = Words(years, "other-before");
        OwnBehind = Words(years, "own-behind");
        OtherAfter = years.OneOrMoreTexts("other-after");
        YearLeads = years.OneOrMoreTexts("lead");
        Degrees = Words(years, "degree");
        OrEquivalent = degree.OneOrMoreTexts("or-equivalent");
        DegreeContext = Words(degree, "context");
        (_no, _noBut, NotNeeded) = (Set(degree, "no"), Set(degree, "no-but"), Words(degree, "not-needed"));
        Leveled = Words(degree, "leveled");
        (LevelLeads, LevelOthers) = (Words(degree, "level-lead"), Words(degree, "level-other"));
        _degreeWords = degree.OneOrMoreTexts("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _titleWords = degree.OneOrMoreTexts("title").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        StudyFields = Words(degree, "field");
        Contacts = Words(degree, "contact");
        _studyHeads = degree.OneOrMoreTexts("studies").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        StudyPlurals = degree.OneOrMoreTexts("studies-inside");
        Teaching = Words(degree, "teaching");
    }

    /// <summary>Words for years.</summary>
    internal IReadOnlyList<string> YearUnits { get; }

    /// <summary>Reads numbers of years.</summary>
    internal YearCounts YearCounts { get; }

    /// <summary>Before a further number of years: a part of those named before.</summary>
    internal CueWords Parts { get; }

    /// <summary>Before a further number of years: what stands farther before says nothing of it.</summary>
    internal CueWords YearJoins { get; }

    /// <summary>Inside the word for years: it counts experience.</summary>
    internal CueWords ExperienceInside { get; }

    /// <summary>At the start of a line: what follows is the place of work.</summary>
    internal IReadOnlyList<string> PlaceLabels { get; }

    /// <summary>Codes of countries and states that are also words of job postings.</summary>
    internal FrozenSet<string> TradeWords { get; }

    /// <summary>What follows names the position.</summary>
    internal IReadOnlyList<string> Announcements { get; }

    /// <summary>What is only wished for.</summary>
    internal CueWords Preferred { get; }

    /// <summary>What must be.</summary>
    internal CueWords Required { get; }

    /// <summary>What follows is wished for, what stands before is not.</summary>
    internal CueWords Asides { get; }

    /// <summary>Headings of anything else than wishes.</summary>
    internal CueWords OtherHeadings { get; }

    /// <summary>After a number of years: it counts experience.</summary>
    internal CueWords Experience { get; }

    /// <summary>Before a number of years: it counts experience.</summary>
    internal CueWords ExperienceBefore { get; }

    /// <summary>Before a number of years: it counts something else.</summary>
    internal CueWords OtherBefore { get; }

    /// <summary>Shortly behind a number of years: the employer counts its own.</summary>
    internal CueWords OwnBehind { get; }

    /// <summary>Directly after a number of years: it counts something else.</summary>
    internal IReadOnlyList<string> OtherAfter { get; }

    /// <summary>Directly after a number of years that begins its line: what they are to be in follows.</summary>
    internal IReadOnlyList<string> YearLeads { get; }

    /// <summary>Degrees that years of the same line may depend on.</summary>
    internal CueWords Degrees { get; }

    /// <summary>Experience is accepted instead of the degree.</summary>
    internal IReadOnlyList<string> OrEquivalent { get; }

    /// <summary>Behind a degree: it is not asked for.</summary>
    internal CueWords NotNeeded { get; }

    /// <summary>Whether a word before a degree says that it is not asked for; any case.</summary>
    internal bool IsNo(ReadOnlySpan<char> word) => _no.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word between the two takes that back; any case.</summary>
    internal bool IsNoBut(ReadOnlySpan<char> word) => _noBut.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>An abbreviation beside one of these is a degree.</summary>
    internal CueWords DegreeContext { get; }

    /// <summary>Before "degree in": another word names its level.</summary>
    internal CueWords Leveled { get; }

    /// <summary>Between a word that leaves the level open and the level: it is the level of that.</summary>
    internal CueWords LevelLeads { get; }

    /// <summary>Between them: a choice, not its level.</summary>
    internal CueWords LevelOthers { get; }

    /// <summary>Whether a word or abbreviation stands for a degree; any case.</summary>
    internal bool IsDegreeWord(ReadOnlySpan<char> word) => _degreeWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word may stand in the title of a degree without naming a field ("Bachelor of Science"); any case.</summary>
    internal bool IsTitleWord(ReadOnlySpan<char> word) => _titleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Inside words for fields of study, which are nobody's name.</summary>
    internal CueWords StudyFields { get; }

    /// <summary>Before a person's name.</summary>
    internal CueWords Contacts { get; }

    /// <summary>Whether a word behind degrees is about people who study, or what they study in; any case.</summary>
    internal bool IsStudyHead(ReadOnlySpan<char> word) => _studyHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Endings of German words for several of these.</summary>
    internal IReadOnlyList<string> StudyPlurals { get; }

    /// <summary>Before degrees: somebody teaches, runs or looks after those who study for them.</summary>
    internal CueWords Teaching { get; }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static FieldCues Read(DataFolder data) =>
        CueFile.Read(data, "field-cues.yaml", ["preference", "years", "place", "seniority", "degree"], parts => new FieldCues(parts[0], parts[1], parts[2], parts[3], parts[4]));

    private static FrozenSet<string> Set(YamlMap part, string key) => part.OneOrMoreTexts(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static CueWords Words(YamlMap part, string key) => new(part.OneOrMoreTexts(key));
}
