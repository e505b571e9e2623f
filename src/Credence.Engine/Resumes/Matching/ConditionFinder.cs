using Credence.Postings.Finding;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Finds clearances, citizenship, sponsorship, the right to work and where one must live in texts. Immutable; safe to share between threads.</summary>
/// <remarks>Method and measured errors: docs/method/match.md.</remarks>
public sealed class ConditionFinder
{
    private const int DenialBefore = 60;
    private const int DenialBehind = 50;
    private const int AskedWithin = 80;
    private static readonly char[] PartEnds = [',', ';', ':', '(', ')', '–', '—'];

    private readonly PreferredSections _preferred;
    private readonly WorkRights _rights;
    private readonly CountryWords _countries;
    private readonly SponsorNeeds _needs;
    private readonly CountryAsks _asks;
    private readonly ResidenceAsks _residence;

    private ConditionFinder(DataFolder data)
    {
        var countries = Countries.Read(data);
        (Cues, Later, Areas, Instead, _preferred) = (ConditionCues.Read(data), LaterWords.Read(data), CountryAreas.Read(data), AlternativeWords.Read(data).Instead, new PreferredSections(FieldCues.Read(data)));
        _countries = new CountryWords(countries, Areas, Nationalities.Read(data, countries, Cues.Countries.Joins.Endings), Cues.Countries.Joins);
        _rights = new WorkRights(Cues, _countries, Areas, DateReader.Read(data));
        _needs = new SponsorNeeds(Cues, _countries, new RightSubjects(Cues));
        _asks = new CountryAsks(Cues, _countries, Areas, _preferred);
        _residence = new ResidenceAsks(Cues.Residence, _countries, _preferred);
    }

    internal ConditionCues Cues { get; }

    /// <summary>Tells which certifications may be obtained later.</summary>
    internal LaterWords Later { get; }

    /// <summary>Tells what will do in place of certifications and licences.</summary>
    internal InsteadWords Instead { get; }

    /// <summary>Areas of several countries.</summary>
    internal CountryAreas Areas { get; }

    /// <summary>Adjectives of nationality.</summary>
    internal Nationalities Nationalities => _countries.Nationalities;

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static ConditionFinder Read(DataFolder data) => new(data);

    /// <summary>What a text states, by place; what is only wished for is left out.</summary>
    /// <param name="text">Plain text with line breaks.</param>
    public IReadOnlyList<Condition> Find(string text) => Find(text, ConditionSearches.All, 0);

    /// <summary>The same by some searches alone and from a place on: those that <see cref="ConditionCues.In(ReadOnlySpan{byte}, out int)"/> names find all there is.</summary>
    internal IReadOnlyList<Condition> Find(string text, ConditionSearches searches, int start)
    {
        var found = new List<Condition>();
        Search(ConditionSearches.Clearance, Cues.Clearance.FirstIn, Clearance);
        Search(ConditionSearches.ShortClearance, Cues.FirstShort, Clearance);
        Search(ConditionSearches.Sponsor, Cues.Sponsor.FirstIn, Sponsorship);
        Search(ConditionSearches.Area, Cues.Area.FirstIn, WorkRight);
        Search(ConditionSearches.Citizen, Cues.Countries.Citizen.FirstIn, _asks.Citizens);
        Search(ConditionSearches.Right, Cues.AreaRight.Cues.FirstIn, _asks.Right);
        Search(ConditionSearches.Living, Cues.Residence.Must.Cues.FirstIn, _residence.Living);
        Search(ConditionSearches.Remote, Cues.Residence.Remote.Cues.FirstIn, _residence.Remote);
        Search(ConditionSearches.Only, Cues.Residence.Only.Cues.FirstIn, _residence.Only);
        found.Sort((a, b) => (a.Start, a.Kind).CompareTo((b.Start, b.Kind)));
        return found;

        void Search(ConditionSearches search, FirstOf firstOf, Func<string, int, int, int, Condition?> judge)
        {
            if (searches.HasFlag(search))
                Each(text, start, firstOf, (at, from, to) => judge(text, at, from, to), found);
        }
    }

    /// <summary>Where a résumé says that the person may work.</summary>
    /// <param name="resume">Its text.</param>
    /// <returns>ISO 3166 alpha-2 codes in ordinal order; null where it names no country.</returns>
    public IReadOnlyList<string>? MayWorkIn(string resume) => _rights.In(resume, null).Countries;

    /// <summary>Where a résumé says that the person needs a sponsor, and for which countries; null where it does not.</summary>
    internal (Quote Words, IReadOnlyList<string> Countries)? SponsorNeed(string resume) => _needs.In(resume);

    /// <summary>The same as of a day, and what of it has ended.</summary>
    internal ReadRights Rights(string resume, DateOnly asOf) => _rights.In(resume, asOf);

    /// <summary>Whether what a sentence of a résumé speaks of, such as a clearance, was over on a day, and its last day where one is stated.</summary>
    internal (bool HasEnded, PartialDate? LastDay) Ended(string sentence, DateOnly asOf) => _rights.Ended(sentence, asOf);

    /// <summary>The first clearance of which a résumé says that it was over on a day; null where it says so of none.</summary>
    internal EndedPermit? EndedClearance(string resume, DateOnly asOf)
    {
        for (var at = Cues.Clearance.FirstIn(resume); at >= 0;)
        {
            var (from, to) = Clauses.Sentence(resume, at, at + 1);
            if (Ended(resume[from..to], asOf) is { HasEnded: true } end)
                return new EndedPermit(Quote.Of(resume, from, to), end.LastDay, []);
            var step = Cues.Clearance.FirstIn(resume.AsSpan(Math.Max(to, at + 1)));
            at = step < 0 ? -1 : Math.Max(to, at + 1) + step;
        }

        return null;
    }

    /// <summary>The countries that a résumé says the person is a citizen of: ISO 3166 alpha-2 codes in ordinal order; null where it names none.</summary>
    /// <param name="resume">Its text.</param>
    internal IReadOnlyList<string>? CitizenOf(string resume) => _rights.OfCitizens(resume);

    /// <summary>Whether a résumé says that the person is a citizen of the United States; one that says they are not does not.</summary>
    /// <param name="resume">Its text.</param>
    internal bool SaysCitizen(string resume)
    {
        var found = new List<Condition>();
        Each(resume, 0, Cues.Citizen.FirstIn, (_, from, to) =>
        {
            var sentence = resume[from..to];
            return !Cues.Countries.CitizenOther.IsIn(sentence) && !Cues.Countries.Resident.IsIn(sentence) && Cues.Citizen.FirstIn(sentence) is >= 0 and var at && !_rights.IsOfOtherCitizens(sentence, at) && !_rights.IsDenied(sentence[..at], sentence[at..])
                ? new Condition(ConditionKind.Citizenship, ClearanceLevel.Some, from, to) : null;
        }, found);
        return found.Count > 0;
    }

    /// <summary>Every sentence that holds one of some words, unless the same is known of it.</summary>
    private static void Each(string text, int start, FirstOf firstOf, Func<int, int, int, Condition?> judge, List<Condition> found)
    {
        for (var at = Next(start); at >= 0; at = Next(at))
        {
            var (from, to) = Clauses.Sentence(text, at, Math.Min(text.Length, at + 1));
            if (judge(at, from, to) is { } condition)
                Add(condition, found);
            at = Math.Max(to, at + 1);
        }

        int Next(int from) => from < text.Length && firstOf(text.AsSpan(from)) is >= 0 and var step ? from + step : -1;
    }

    /// <summary>One sentence states one right: an area comes before countries, a citizenship before none of both; no sponsor is known of the countries named beside it.</summary>
    private static void Add(Condition condition, List<Condition> found)
    {
        var same = found.FindIndex(one => one.Start == condition.Start && IsAlike(one, condition));
        if (same < 0)
            found.Add(condition);
        else if (found[same].Kind == ConditionKind.NoSponsor && found[same].Countries.Count == 0)
            found[same] = found[same] with { Countries = condition.Countries, IsOfAll = condition.IsOfAll };
        else if (condition is { Kind: ConditionKind.Residence, IsExclusive: true })
            found[same] = condition;
    }

    private static bool IsAlike(Condition one, Condition next) => one.Kind == next.Kind || (one.Kind, next.Kind) switch
    {
        (ConditionKind.NoSponsor, ConditionKind.WorkRight) => next.Area is null,
        (ConditionKind.WorkRight, ConditionKind.NoSponsor) => true,
        _ => false,
    };

    private delegate int FirstOf(ReadOnlySpan<char> text);

    private Condition? Clearance(string text, int start, int from, int to)
    {
        var whole = text[from..to];
        if (Cues.ClearanceDenied.IsIn(whole) || Cues.ClearanceOther.IsIn(whole) || Cues.Denied.Is(whole, start - from, start - from + 1) || _preferred.IsPreferred(text, start, start + 1))
            return null;
        var sentence = WithoutWished(whole).AsSpan();
        IReadOnlyList<string> country = CountryOf(sentence) is { } one ? [one] : [];
        var level = Cues.TopSecret.IsIn(sentence) ? ClearanceLevel.TopSecret : Cues.Secret.IsIn(sentence) ? ClearanceLevel.Secret : ClearanceLevel.Some;
        var now = Cues.Now.FirstIn(sentence);
        var later = Cues.Later.FirstIn(sentence);
        // "active Secret with the ability to obtain Top Secret": the first decides, and what comes behind it can be had later
        var isNow = later < 0 || (now >= 0 && now < later && !IsOrLater(sentence.ToString()));
        if (isNow && later > now && now >= 0)
            level = Cues.TopSecret.IsIn(sentence[..later]) ? ClearanceLevel.TopSecret : Cues.Secret.IsIn(sentence[..later]) ? ClearanceLevel.Secret : ClearanceLevel.Some;
        var near = country.Count == 0 ? whole.AsSpan() : text.AsSpan(Math.Max(from, start - AskedWithin), Math.Min(to, start + AskedWithin) - Math.Max(from, start - AskedWithin));
        if (isNow && level == ClearanceLevel.Some && !Cues.Asked.IsIn(near))
            return null;
        return new Condition(isNow ? ConditionKind.Clearance : ConditionKind.ClearanceLater, level, from, to) { Countries = country };
    }

    /// <summary>"Active Secret, Top Secret preferred": a sentence without the parts that only wish for something, where others say what is asked for.</summary>
    private string WithoutWished(string sentence)
    {
        if (!Cues.ClearanceWished.IsIn(sentence))
            return sentence;
        var asked = string.Join(',', sentence.Split(PartEnds).Where(part => !Cues.ClearanceWished.IsIn(part)));
        return Cues.Clearance.IsIn(asked) || Cues.FirstShort(asked) >= 0 ? asked : sentence;
    }

    /// <summary>"Must hold or be able to obtain": whoever has none yet will do.</summary>
    private bool IsOrLater(string sentence)
    {
        for (var (from, step) = (0, Cues.Later.FirstIn(sentence)); step >= 0; step = Cues.Later.FirstIn(sentence.AsSpan(from)))
        {
            var words = CountryWords.Split(sentence[..(from + step)]);
            var last = words.FindLastIndex(word => !Cues.OrLater.Contains(word));
            if (last >= 0 && Cues.Countries.Joins.Or(words[last]))
                return true;
            from += step + 1;
        }

        return false;
    }

    private string? CountryOf(ReadOnlySpan<char> sentence)
    {
        foreach (var one in Cues.ClearancesOfCountry)
        {
            if (one.IsIn(sentence))
                return one.Country;
        }

        return null;
    }

    private Condition? Sponsorship(string text, int start, int from, int to)
    {
        var sentence = text.AsSpan(from, to - from);
        if (!Cues.Visa.IsIn(sentence))
            return null;
        var around = text.AsSpan(Math.Max(from, start - DenialBefore), Math.Min(to, start + DenialBehind) - Math.Max(from, start - DenialBefore));
        if (Cues.SponsorDenied.IsIn(around))
            return new Condition(ConditionKind.NoSponsor, ClearanceLevel.Some, from, to);
        return Cues.SponsorOffered.IsIn(around) ? new Condition(ConditionKind.Sponsor, ClearanceLevel.Some, from, to) : null;
    }

    private Condition? WorkRight(string text, int start, int from, int to)
    {
        var sentence = text.AsSpan(from, to - from);
        if (!Cues.AreaRight.IsIn(sentence) || Cues.AreaOther.IsIn(sentence) || Areas.In(sentence) is not { } area || _preferred.IsPreferred(text, start, start + 1))
            return null;
        var (countries, isOfArea) = _asks.Beside(text[from..to]);
        if (!isOfArea)
            return null; // "in France (EU nationality or a work permit)"
        return new Condition(ConditionKind.WorkRight, ClearanceLevel.Some, from, to, area.Id, countries.Except(area.Countries).Any() || _countries.NamesOther(text[from..to], area)) { Countries = countries };
    }
}
