using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Words of <c>field-cues.yaml</c> around years of experience and degrees, compiled for searching; any case.</summary>
internal sealed class FieldCues
{
    private FieldCues(YamlMap preference, YamlMap years, YamlMap degree)
    {
        Preferred = Words(preference, "preferred");
        Required = Words(preference, "required");
        Asides = Words(preference, "aside");
        OtherHeadings = Words(preference, "other-heading");
        Experience = Words(years, "experience");
        ExperienceBefore = Words(years, "experience-before");
        OtherBefore = Words(years, "other-before");
        OtherAfter = years.OneOrMoreTexts("other-after");
        Degrees = Words(years, "degree");
        OrEquivalent = degree.OneOrMoreTexts("or-equivalent");
        DegreeContext = Words(degree, "context");
        Leveled = Words(degree, "leveled");
    }

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

    /// <summary>Directly after a number of years: it counts something else.</summary>
    internal IReadOnlyList<string> OtherAfter { get; }

    /// <summary>Degrees that years of the same line may depend on.</summary>
    internal CueWords Degrees { get; }

    /// <summary>Experience is accepted instead of the degree.</summary>
    internal IReadOnlyList<string> OrEquivalent { get; }

    /// <summary>An abbreviation beside one of these is a degree.</summary>
    internal CueWords DegreeContext { get; }

    /// <summary>Before "degree in": another word names its level.</summary>
    internal CueWords Leveled { get; }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static FieldCues Read(DataFolder data)
    {
        var path = data.Combine("lexicon", "field-cues.yaml");
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        var file = YamlMap.Read(path);
        var parts = Array.ConvertAll(["preference", "years", "degree"], key => file.OptionalMap(key) ?? throw new UnusableInputException(file.Where, $"'{key}' is missing", "Add it"));
        var cues = new FieldCues(parts[0], parts[1], parts[2]);
        foreach (var part in (YamlMap[])[.. parts, file])
            part.NoOtherKeys();
        return cues;
    }

    private static CueWords Words(YamlMap part, string key) => new(part.OneOrMoreTexts(key));
}
