using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>The words and tables that fields of postings are found with; immutable, read once.</summary>
public sealed class FieldLexicon
{
    private FieldLexicon(DataFolder data)
    {
        var cues = FieldCues.Read(data);
        Places = PlaceNames.Read(data, cues);
        var currencies = Currencies.Read(data);
        Pay = new PayFinder(currencies, PayWords.Read(data), Places);
        var sections = new PreferredSections(cues);
        Years = new YearsFinder(cues, sections);
        Degrees = DegreeFinder.Read(data, cues, sections);
        Seniority = SeniorityFinder.Read(data, cues);
        Remote = RemoteFinder.Read(data);
        Employers = EmployerKeys.Read(data);
        var employerCues = EmployerCues.Read(data);
        EmployerSizes = new EmployerSizeFinder(employerCues, cues.YearCounts);
        Industries = IndustryFinder.Read(data, employerCues);
        Countries = CountryFinder.Read(data, cues, Places);
        Phrases =
        [
            .. currencies.Phrases, .. Years.Phrases, .. Degrees.Phrases, .. Seniority.Phrases, .. Remote.Phrases, .. Countries.Phrases, .. EmployerSizes.Phrases, .. Industries.Phrases,
        ];
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

    internal EmployerSizeFinder EmployerSizes { get; }

    internal IndustryFinder Industries { get; }

    internal CountryFinder Countries { get; }

    /// <summary>Reads <c>data/lexicon</c>.</summary>
    /// <exception cref="UnusableInputException">A table is missing or has a wrong line.</exception>
    public static FieldLexicon Read(DataFolder data) => new(data);
}
