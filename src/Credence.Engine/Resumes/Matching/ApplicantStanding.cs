using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>How a person stands to each condition a posting can state; null where the posting states none. The same answers for one posting and for a whole store.</summary>
/// <param name="applicant">The person.</param>
/// <param name="reach">What each certification answers.</param>
/// <param name="seldomNamed">Licences of which few résumés speak.</param>
/// <param name="areas">Areas of several countries.</param>
public sealed class ApplicantStanding(Applicant applicant, CertificationReach reach, IReadOnlySet<string> seldomNamed, CountryAreas areas)
{
    private readonly HashSet<string> _answers =
        [.. applicant.Certifications.Where(held => !held.IsExpired).SelectMany(held => reach.Answers(held.Id))];

    /// <summary>How a person stands to everything.</summary>
    /// <param name="applicant">The person.</param>
    /// <param name="reach">What each certification answers.</param>
    /// <param name="conditions">Knows which licences few résumés speak of.</param>
    public static ApplicantStanding Of(Applicant applicant, CertificationReach reach, ConditionFinder conditions) => new(applicant, reach, conditions.Cues.SeldomNamed, conditions.Areas);

    /// <summary>The person.</summary>
    public Applicant Applicant => applicant;

    /// <summary>Areas of several countries.</summary>
    internal CountryAreas Areas => areas;

    /// <summary>Ids of certification mentions that what is held answers.</summary>
    public IReadOnlySet<string> Answers => _answers;

    /// <summary>Ids of certification mentions that one held certification answers, whether or not it has expired.</summary>
    public IReadOnlySet<string> AnswersOf(HeldNow held) => reach.Answers(held.Id);

    /// <summary>Years of work asked for.</summary>
    public Standing? Years(int? asked) => (asked, applicant.Years) switch
    {
        (null or 0, _) => null,
        (_, null) => Standing.Unknown,
        ({ } years, { } worked) when worked.Low >= years => Standing.Met,
        ({ } years, { High: { } most }) when most < years => Standing.Missing,
        _ => Standing.Unknown,
    };

    /// <summary>A degree asked for. Where experience is accepted instead nobody is ruled out.</summary>
    public Standing? Degree(Degree? asked, bool? orEquivalent) => asked switch
    {
        null => null,
        { } degree when applicant.Degree >= degree => Standing.Met,
        _ when orEquivalent == true || !applicant.DegreesAreKnown => Standing.Unknown,
        _ => Standing.Missing,
    };

    /// <summary>The place of work: ruled out is who lives in another country, would not move, and reads that the work is done on site.</summary>
    public Standing? Location(string? country, bool? remote) => (country, applicant.Country) switch
    {
        (null, _) => null,
        (_, null) => Standing.Unknown,
        var (there, here) when there == here => Standing.Met,
        _ when applicant.Relocates => Standing.Met,
        _ => remote == false ? Standing.Missing : Standing.Unknown,
    };

    /// <summary>To live in one of some countries.</summary>
    /// <param name="countries">The countries (ISO 3166 alpha-2).</param>
    /// <param name="isExclusive">Whether nobody elsewhere will do.</param>
    public Standing Residence(IReadOnlyList<string> countries, bool isExclusive) => applicant.Country is not { } here ? Standing.Unknown
        : countries.Contains(here) || applicant.Relocates ? Standing.Met
        : isExclusive ? Standing.Missing : Standing.Unknown;

    /// <summary>A clearance that must be there already. One of another country does not settle it.</summary>
    /// <param name="asked">Its level.</param>
    /// <param name="of">Country that gives it, where it is one whose clearances have names of their own; null for all others (ISO 3166 alpha-2).</param>
    public Standing Clearance(ClearanceLevel asked, string? of) => applicant.Clearance is { } one && one != ClearanceLevel.None && applicant.ClearanceOf != of ? Standing.Unknown
        : applicant.Clearance is { } held && held >= asked ? Standing.Met
        : applicant.Clearance == ClearanceLevel.Some ? Standing.Unknown
        : Standing.Missing;

    /// <summary>The right to work: null where the posting says nothing about it.</summary>
    /// <param name="country">Country of the work.</param>
    /// <param name="asked">What it says.</param>
    public Standing? Visa(string? country, VisaAsk asked)
    {
        if (asked.Citizens is { } any)
            return Citizen(any);
        if (asked.Right is not { } right)
            return !asked.NoSponsor ? null : country is null ? Standing.Unknown : MayWorkIn([country], asked.NoSponsor);
        return Right(country, right, asked.NoSponsor) is var standing && standing == Standing.Missing && asked.Sponsor ? Standing.Unknown : standing;
    }

    /// <summary>Whether they are a citizen of one of some countries. Who says "the EU" is one of some country of it.</summary>
    private Standing Citizen(IReadOnlyList<string> any)
    {
        if (applicant.CitizenOf is not { } of)
            return Standing.Unknown;
        var (among, single) = areas.Parted(of);
        return single.Any(any.Contains) || among.Any(area => area.Countries.All(any.Contains)) ? Standing.Met
            : among.Any(area => area.Countries.Any(any.Contains)) ? Standing.Unknown
            : Standing.Missing;
    }

    private Standing Right(string? country, RightAsk asked, bool noSponsor)
    {
        if (asked.IsHere)
            return country is null ? Standing.Unknown : MayWorkIn([country], noSponsor);
        List<Standing> standings = [];
        if (asked.Area is { } area)
            standings.Add(MayWorkIn(area.Countries, noSponsor));
        if (asked.IsOfAll)
            standings.Add(MayWorkInEach(asked.Countries, noSponsor));
        else
            standings.AddRange(asked.Countries.Select(one => MayWorkIn([one], noSponsor)));
        return standings.Contains(Standing.Met) ? Standing.Met
            : standings.TrueForAll(one => one == Standing.Missing) && !asked.NamesOthers ? Standing.Missing
            : Standing.Unknown;
    }

    /// <summary>Whether they may work in each of some countries that a posting names: one of them that is closed to them decides.</summary>
    private Standing MayWorkInEach(IReadOnlyList<string> countries, bool noSponsor) =>
        Open(countries).Any(one => IsClosed(one, noSponsor)) ? Standing.Missing : MayWorkIn(countries, noSponsor);

    /// <summary>Whether they may work in an area or a country: a citizen where citizens of their country may, and whoever says so. A permit for some of them settles nothing of the others, a citizenship read in a résumé nothing of other countries; one that is bound to an employer is none where no sponsor is to be had.</summary>
    private Standing MayWorkIn(IReadOnlyList<string> countries, bool noSponsor)
    {
        var open = Open(countries);
        if (open.Count == 0)
            return Standing.Met;
        if (open.TrueForAll(one => IsClosed(one, noSponsor)))
            return Standing.Missing;
        if (applicant.MayWorkIn is not { } allowed)
            return Standing.Unknown;
        var more = open.Count(one => !allowed.Contains(one));
        return more == 0 ? Standing.Met : more == countries.Count && applicant.MayWorkNowhereElse ? Standing.Missing : Standing.Unknown;
    }

    /// <summary>The countries whose citizens, or those of a country they move freely from, the person is none of.</summary>
    private List<string> Open(IReadOnlyList<string> countries)
    {
        var isMoving = applicant.CitizenOf is { } of && of.Any(areas.FreeMovement.Contains);
        return [.. countries.Where(one => applicant.CitizenOf?.Contains(one) != true && !(isMoving && areas.FreeMovement.Contains(one)))];
    }

    private bool IsClosed(string country, bool noSponsor) =>
        applicant.MayNotWorkIn.Contains(country) || (noSponsor && (applicant.MayWorkForSponsorIn.Contains(country) || (applicant.NeedsSponsorIn.Contains(country) && applicant.MayWorkIn?.Contains(country) != true)));

    /// <summary>Licences of which one is enough; of those that are not named, or of which few résumés speak, it is not known whether they are held, nor where something else will do.</summary>
    public Standing Licence(LicenceAsk ask) => ask.Any.Any(_answers.Contains) ? Standing.Met
        : ask.Any.Count == 0 || ask.Instead is not null || ask.Any.Any(seldomNamed.Contains) ? Standing.Unknown
        : Standing.Missing;

    /// <summary>Certifications of which one is enough. Where only "a certification" is asked for, nobody can tell which, nor whether something else is there that will do.</summary>
    public Standing Certification(CertificationAsk ask) =>
        ask.Any.Count == 0 ? Standing.Unknown
        : ask.Any.Any(_answers.Contains) ? Standing.Met
        : ask.Instead is not null ? Standing.Unknown
        : Standing.Missing;
}
