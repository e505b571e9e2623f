using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Finds clearances, citizenship, sponsorship and the right to work in texts. Immutable; safe to share between threads.</summary>
/// <remarks>Method and measured errors: docs/method/match.md.</remarks>
public sealed class ConditionFinder
{
    private const int DenialBefore = 60;
    private const int DenialBehind = 50;

    private readonly PreferredSections _preferred;
    private readonly WorkRights _rights;

    private ConditionFinder(ConditionCues cues, LaterWords later, FieldCues fields, Countries countries, CountryAreas areas, InsteadWords instead) =>
        (Cues, Later, Areas, Instead, _preferred, _rights) = (cues, later, areas, instead, new PreferredSections(fields), new WorkRights(cues, countries, areas));

    internal ConditionCues Cues { get; }

    /// <summary>Tells which certifications may be obtained later.</summary>
    internal LaterWords Later { get; }

    /// <summary>Tells what will do in place of certifications and licences.</summary>
    internal InsteadWords Instead { get; }

    /// <summary>Areas of several countries.</summary>
    internal CountryAreas Areas { get; }

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static ConditionFinder Read(DataFolder data) => new(ConditionCues.Read(data), LaterWords.Read(data), FieldCues.Read(data), Countries.Read(data), CountryAreas.Read(data), AlternativeWords.Read(data).Instead);

    /// <summary>What a text states, by place; what is only wished for is left out.</summary>
    /// <param name="text">Plain text with line breaks.</param>
    public IReadOnlyList<Condition> Find(string text)
    {
        var found = new List<Condition>();
        Each(text, Cues.Clearance, (start, from, to) => Clearance(text, start, from, to), found);
        Each(text, Cues.Sponsor, (start, from, to) => Sponsorship(text, start, from, to), found);
        Each(text, Cues.Citizen, (start, from, to) => Citizenship(text, start, from, to), found);
        Each(text, Cues.Area, (start, from, to) => WorkRight(text, start, from, to), found);
        found.Sort((a, b) => (a.Start, a.Kind).CompareTo((b.Start, b.Kind)));
        return found;
    }

    /// <summary>Where a résumé says that the person may work.</summary>
    /// <param name="resume">Its text.</param>
    /// <returns>ISO 3166 alpha-2 codes in ordinal order; null where it names no country.</returns>
    public IReadOnlyList<string>? MayWorkIn(string resume) => _rights.In(resume).Countries;

    /// <summary>The same, and whether it names a permit: a citizenship alone does not tell which permits there are besides.</summary>
    internal (IReadOnlyList<string>? Countries, bool HasPermit) Rights(string resume) => _rights.In(resume);

    /// <summary>The countries that a résumé says the person is a citizen of: ISO 3166 alpha-2 codes in ordinal order; null where it names none.</summary>
    /// <param name="resume">Its text.</param>
    internal IReadOnlyList<string>? CitizenOf(string resume) => _rights.OfCitizens(resume);

    /// <summary>Whether a résumé says that the person is a citizen of the United States; one that says they are not does not.</summary>
    /// <param name="resume">Its text.</param>
    /// <param name="stated">What it states.</param>
    internal bool SaysCitizen(string resume, IEnumerable<Condition> stated) => stated.Where(one => one.Kind == ConditionKind.Citizenship).Any(one =>
    {
        var sentence = resume[one.Start..one.End];
        return Cues.Citizen.FirstIn(sentence) is >= 0 and var at && !_rights.IsDenied(sentence[..at], sentence[at..]);
    });

    private static void Each(string text, CueWords words, Func<int, int, int, Condition?> judge, List<Condition> found)
    {
        for (var at = words.FirstIn(text); at >= 0;)
        {
            var (from, to) = Clauses.Sentence(text, at, Math.Min(text.Length, at + 1));
            if (judge(at, from, to) is { } condition)
                found.Add(condition);
            var next = Math.Max(to, at + 1);
            var step = next < text.Length ? words.FirstIn(text.AsSpan(next)) : -1;
            at = step < 0 ? -1 : next + step;
        }
    }

    private Condition? Clearance(string text, int start, int from, int to)
    {
        var sentence = text.AsSpan(from, to - from);
        if (Cues.ClearanceDenied.IsIn(sentence) || Cues.ClearanceOther.IsIn(sentence) || _preferred.IsPreferred(text, start, start + 1))
            return null;
        var level = Cues.TopSecret.IsIn(sentence) ? ClearanceLevel.TopSecret : Cues.Secret.IsIn(sentence) ? ClearanceLevel.Secret : ClearanceLevel.Some;
        var now = Cues.Now.FirstIn(sentence);
        var later = Cues.Later.FirstIn(sentence);
        // "active Secret with the ability to obtain Top Secret": the first decides, and what comes behind it can be had later
        var isNow = later < 0 || (now >= 0 && now < later);
        if (isNow && later > now && now >= 0)
            level = Cues.TopSecret.IsIn(sentence[..later]) ? ClearanceLevel.TopSecret : Cues.Secret.IsIn(sentence[..later]) ? ClearanceLevel.Secret : ClearanceLevel.Some;
        if (isNow && level == ClearanceLevel.Some && !Cues.Asked.IsIn(sentence))
            return null;
        return new Condition(isNow ? ConditionKind.Clearance : ConditionKind.ClearanceLater, level, from, to);
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
        return new Condition(ConditionKind.WorkRight, ClearanceLevel.Some, from, to, area.Id, Cues.AreaBeside.IsIn(sentence) || _rights.NamesOthers(text[from..to], area));
    }

    private Condition? Citizenship(string text, int start, int from, int to)
    {
        var sentence = text.AsSpan(from, to - from);
        if (Cues.CitizenOther.IsIn(sentence) || _preferred.IsPreferred(text, start, start + 1))
            return null;
        return new Condition(Cues.Resident.IsIn(sentence) ? ConditionKind.NoSponsor : ConditionKind.Citizenship, ClearanceLevel.Some, from, to);
    }
}
