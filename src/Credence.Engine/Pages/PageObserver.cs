using Credence.Catalog;
using Credence.Pages.Facts;
using Credence.Pages.Flags;
using Credence.Pages.Phrases;
using Credence.Pages.Reading;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Pages;

/// <summary>Reads off a page what the decision tables ask for. Immutable; made once from the data folder.</summary>
internal sealed class PageObserver
{
    private const int MostTitleWords = 60;
    private readonly PageCues _cues;
    private readonly FactCues _facts;
    private readonly MoneyReader _money;
    private readonly Rates _rates;
    private readonly KnownProviders _providers;
    private readonly Accreditations _accreditations;
    private readonly NamedCertification _names;

    /// <summary>Reads the wordings.</summary>
    /// <exception cref="UnusableInputException">A data file is wrong; says where.</exception>
    internal PageObserver(DataFolder data, CertificationCatalog catalog)
    {
        _cues = PageCues.Read(data);
        _facts = FactCues.Read(data);
        _money = new MoneyReader(Currencies.Read(data));
        _rates = Rates.Read(data);
        _providers = KnownProviders.Read(data, catalog, [_facts.Provider.Strong, _facts.Provider.Organisation, _cues.Titles, _cues.Certified, _cues.Offer.Technical]);
        _accreditations = Accreditations.Read(data);
        _names = new NamedCertification(catalog);
    }

    /// <summary>What stands on a page.</summary>
    internal PageObservations Observe(PageText text, DateOnly asOf)
    {
        var page = WordReader.Read(text);
        var places = new PagePlaces(page);
        var claims = new ClaimFinder(page, places, _cues);
        var titles = PageTitles.Of(page, MostTitleWords);
        IReadOnlyList<PageWords> titleWords = [.. titles.Select(title => WordReader.Read(PlainReader.Read(title, PageKind.Text)))];
        var certification = titles.Select(title => _names.In(title)).FirstOrDefault(found => found is not null && NamesItsProvider(found, text));
        var length = new LengthFinder(page, places, _facts.Length).Find();
        var (denied, plainly, practice) = new PracticeFinder(page, claims, places, _cues.ByFlag[FlagIds.NoPractical]).Find();
        var days = new DaysFinder(page, places, claims, _cues).Find(length, titleWords);
        return new PageObservations
        {
            JobPromise = First(claims, places, FlagIds.JobGuarantee),
            NoBackground = First(claims, places, FlagIds.NoBackgroundTechnical) ?? Labelled(claims, places, FlagIds.NoBackgroundTechnical),
            IsTechnical = Offer.IsTechnical(titleWords, claims, _cues.Offer),
            RequiresCoding = RequiresCoding(claims),
            NoPractice = denied,
            IsPracticeDeniedPlainly = plainly,
            Practice = practice,
            InDays = days?.Quote,
            Days = days?.Days,
            IsPreparation = Offer.Has(titleWords, _cues.Offer.Preparation),
            IsBootcamp = Offer.Has(titleWords, _cues.Offer.Bootcamp),
            HasExam = claims.Plain(_cues.Offer.Exam, mayBeDenied: false).Any(),
            IsDegree = claims.Plain(_cues.Offer.Degree, mayBeDenied: false).Any(),
            Certification = certification,
            Provider = new ProviderFinder(page, places, _facts.Provider, _providers, _accreditations, _cues).Find(certification?.Provider),
            Price = new PriceFinder(page, places, _money, _facts.Money, _rates).Find(length.Weeks),
            Length = length,
            Age = new DateFinder(page, places, _facts.Dates, _cues.Others, asOf).Find(),
        };
    }

    /// <summary>An exam's name is its own; a course goes by words that others use too, so its provider must be named as well.</summary>
    private static bool NamesItsProvider(Certification item, PageText text) =>
        item.Kind == CertificationKind.ExamCertification
        || item.Provider.Split([" / ", ", ", " on ", " & ", " and "], StringSplitOptions.TrimEntries).Any(name =>
            text.Text.Contains(name, StringComparison.OrdinalIgnoreCase)
            || text.Title?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
            || text.Values.Any(value => value.Value.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether programming is asked for, other than in words that say it is not needed.</summary>
    private bool RequiresCoding(ClaimFinder claims)
    {
        var asked = claims.Plain(_cues.Offer.RequiresCoding, mayBeDenied: false).ToList();
        if (asked.Count == 0)
            return false;
        var denied = claims.Claims(_cues.ByFlag[FlagIds.NoBackgroundTechnical]).ToList();
        return asked.Exists(one => !denied.Exists(other => other.First < one.End && one.First < other.End));
    }

    private Quote? Labelled(ClaimFinder claims, PagePlaces places, string flag) =>
        claims.Labelled(_cues.ByFlag[flag]).Concat(claims.Listed(_cues.ByFlag[flag], _cues.ByFlag[flag].Tested, isWholeLine: true)).Select(claim => places.QuoteOf(claim.Sentence, claim.First, claim.End)).FirstOrDefault();

    private Quote? First(ClaimFinder claims, PagePlaces places, string flag) =>
        claims.Claims(_cues.ByFlag[flag]).Select(claim => places.QuoteOf(claim.Sentence, claim.First, claim.End)).FirstOrDefault();
}
