using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>The words and tables that fields of postings are found with; immutable, read once.</summary>
public sealed class FieldLexicon
{
    private FieldLexicon(DataFolder data)
    {
        Places = PlaceNames.Read(data);
        var currencies = Currencies.Read(data);
        Pay = new PayFinder(currencies, PayWords.Read(data), Places);
        var cues = FieldCues.Read(data);
        var sections = new PreferredSections(cues);
        Years = new YearsFinder(cues, sections);
        Degrees = DegreeFinder.Read(data, cues, sections);
        Seniority = SeniorityFinder.Read(data);
        Remote = RemoteFinder.Read(data);
        Employers = EmployerKeys.Read(data);
        Phrases = [.. currencies.Phrases, .. Years.Phrases, .. Degrees.Phrases, .. SeniorityFinder.Phrases, .. Remote.Phrases, .. CountryFinder.Phrases];
        Scan = new PhraseScan(Phrases, currencies.Signs);
    }

    /// <summary>What whole texts are searched for.</summary>
    internal IReadOnlyList<ScanPhrase> Phrases { get; }

    /// <summary>Finds these.</summary>
    internal PhraseScan Scan { get; }

    internal PlaceNames Places { get; }

    internal PayFinder Pay { get; }

    internal YearsFinder Years { get; }

    internal DegreeFinder Degrees { get; }

    internal SeniorityFinder Seniority { get; }

    internal RemoteFinder Remote { get; }

    internal EmployerKeys Employers { get; }

    /// <summary>Reads <c>data/lexicon</c>.</summary>
    /// <exception cref="UnusableInputException">A table is missing or has a wrong line.</exception>
    public static FieldLexicon Read(DataFolder data) => new(data);
}
