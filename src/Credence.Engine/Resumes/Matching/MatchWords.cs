using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words that matches hang on beside those of postings. Immutable; safe to share between threads.</summary>
public sealed class MatchWords
{
    private MatchWords(FieldPlaces places, ExperienceWords experience, StudyFields studies, LanguageFinder languages, ConditionFinder conditions) =>
        (Places, Experience, Studies, Languages, Nationalities, Joins, Clearances) = (places, experience, studies, languages, conditions.Nationalities, conditions.Cues.Countries.Joins, conditions.Cues.ClearancesOfCountry);

    /// <summary>Finds again where a posting states years and degrees.</summary>
    internal FieldPlaces Places { get; }

    /// <summary>Reads the field that years are asked for in.</summary>
    internal ExperienceWords Experience { get; }

    /// <summary>Fields of study.</summary>
    internal StudyFields Studies { get; }

    /// <summary>Names human languages.</summary>
    internal LanguageFinder Languages { get; }

    /// <summary>Adjectives of nationality.</summary>
    internal Nationalities Nationalities { get; }

    /// <summary>Words between countries and other places.</summary>
    internal CountryJoins Joins { get; }

    /// <summary>Names of security clearances by country.</summary>
    internal IReadOnlyList<ClearanceCountry> Clearances { get; }

    /// <summary>Reads the words.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="fields">Finds years and degrees.</param>
    /// <param name="conditions">Finds conditions, whose names it takes.</param>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static MatchWords Read(DataFolder data, FieldFinder fields, ConditionFinder conditions)
    {
        var experience = ExperienceWords.Read(data);
        return new(new FieldPlaces(fields, new PreferredSections(FieldCues.Read(data)), experience), experience, StudyFields.Read(data), LanguageFinder.Read(data), conditions);
    }
}
