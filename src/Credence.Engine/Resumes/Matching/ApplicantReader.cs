using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Turns a résumé into what counts against postings. Neither order, case, white space nor the choice among aliases changes it.</summary>
public sealed class ApplicantReader
{
    private readonly NameIndex _skills = new();
    private readonly Countries _countries;
    private readonly FieldFinder _fields;
    private readonly ConditionFinder _conditions;
    private readonly Finder _finder;
    private readonly CertificationNames _names;
    private readonly LanguageFinder _languages;
    private readonly ResumeWords _words;
    private readonly SkillDenials _denials;
    private readonly ClosedCompounds _compounds;

    private ApplicantReader(DataFolder data, CertificationNames names, SkillLexicon skills, ConditionFinder conditions, FieldFinder fields, Finder finder)
    {
        foreach (var (text, name) in skills.Names)
            _skills.Add(text, name.Skill.Id, isPlain: !name.NeedsCompany && name.Written.Count == 0 && text.Length > 2);
        (_countries, _conditions, _fields, _finder, _names, _languages, _words, _denials, _compounds) = (Countries.Read(data), conditions, fields, finder, names, LanguageFinder.Read(data), ResumeWords.Read(data), SkillDenials.Read(data), ClosedCompounds.Read(data, skills.Names));
    }

    /// <summary>Reads the other names of the data folder.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="names">Names of certifications, whose words are no skills.</param>
    /// <param name="skills">Names of skills.</param>
    /// <param name="conditions">Finds clearances, citizenship and the right to work.</param>
    /// <param name="fields">Finds countries.</param>
    /// <param name="finder">Finds certifications in texts.</param>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static ApplicantReader Read(DataFolder data, CertificationNames names, SkillLexicon skills, ConditionFinder conditions, FieldFinder fields, Finder finder) => new(data, names, skills, conditions, fields, finder);

    /// <summary>Reads one résumé.</summary>
    /// <param name="resume">The résumé.</param>
    /// <param name="said">What the person says beside it.</param>
    /// <param name="asOf">The day that decides what goes on and what has expired.</param>
    public Applicant Of(Resume resume, SaidBeside said, DateOnly asOf)
    {
        var stated = _conditions.Find(resume.Text);
        var clearance = stated.Where(one => one.Kind == ConditionKind.Clearance && !_conditions.Ended(resume.Text[one.Start..one.End], asOf).HasEnded).OrderByDescending(one => one.Level).Cast<Condition?>().FirstOrDefault();
        var finished = resume.Education.Where(entry => entry.Degree is not null && !entry.IsUnfinished && !IsAhead(entry.Period, asOf)).ToList();
        var earned = finished.MaxBy(entry => entry.Degree!.Value);
        var (skills, inNames, denied) = Skills(resume);
        var (rights, need) = (_conditions.Rights(resume.Text, asOf), _conditions.SponsorNeed(resume.Text));
        IReadOnlyList<WorkEntry> work = [.. resume.Work.Where(entry => !IsLeave(entry))];
        var isCitizen = _conditions.SaysCitizen(resume.Text);
        return new Applicant
        {
            Skills = skills,
            SkillsInNames = inNames,
            SkillsDenied = denied,
            Certifications = [.. resume.Certifications.Where(one => (one.Status is CertificationStatus.Held or CertificationStatus.NotHeld) && !IsToCome(one, asOf)).Select(one => Held(one, resume, asOf)).OfType<HeldNow>()],
            Planned = [.. resume.Certifications.Where(one => one.Status is CertificationStatus.InProgress or CertificationStatus.Planned || IsToCome(one, asOf)).Select(one => Planned(one, resume)).OfType<PlannedNow>()],
            Degree = earned?.Degree?.Value,
            DegreeAt = earned?.Degree is { } degree ? Quote.Of(degree, resume.Text) : null,
            DegreesAreKnown = resume.Education.Count > 0 && resume.Education.All(entry => entry.Degree is not null),
            Studies = [.. finished.Select(entry => new StudyHeld(entry.Degree!.Value, entry.StudyType?.Value ?? "", entry.Area?.Value))],
            Years = work.Count > 0 ? WorkYears.Of(work, asOf) : null,
            Languages = _languages.Held(resume),
            WrittenIn = _languages.WrittenIn(resume.Text),
            Work = work,
            AsOf = asOf,
            Country = said.Country ?? CountryOf(resume.Contact),
            Clearance = said.Clearance ?? clearance?.Level,
            ClearanceAt = said.Clearance is null && clearance is { } found ? Quote.Of(resume.Text, found.Start, found.End) : null,
            EndedClearance = said.Clearance is null && clearance is null ? _conditions.EndedClearance(resume.Text, asOf) : null,
            ClearanceOf = said.Clearance is null && clearance is { Countries: [var of, ..] } ? of : null,
            PlaceOfLiving = resume.Contact.Location?.Value,
            MayWorkIn = said.MayWorkIn ?? rights.Countries ?? (isCitizen ? ["US"] : null),
            MayWorkNowhereElse = said.MayWorkIn is not null || rights.HasPermit,
            MayNotWorkIn = said.MayWorkIn is null ? rights.Refused : [],
            MayWorkForSponsorIn = said.MayWorkIn is null ? rights.OfEmployer : [],
            NeedsSponsor = said.MayWorkIn is null ? need?.Words : null,
            NeedsSponsorIn = said.MayWorkIn is null ? need?.Countries ?? [] : [],
            EndedPermits = said.MayWorkIn is null ? rights.Ended : [],
            CitizenOf = said.CitizenOf ?? _conditions.CitizenOf(resume.Text) ?? (isCitizen ? ["US"] : null),
            Relocates = said.Relocates,
        };
    }

    /// <summary>Skills that positions and projects name and no list of skills holds, each at its first place there, in the order of the résumé; those denied there, or in names of certifications, are none.</summary>
    /// <param name="resume">The résumé.</param>
    public IReadOnlyList<HeldSkill> ShownByWork(Resume resume)
    {
        var named = Named(resume);
        var denials = _denials.In(resume.Text, named.Select(one => (one.Start, one.End)));
        var names = OfCertifications(resume, [.. _finder.Mentions(resume.Text).Where(one => one.Kind != MentionKind.Vendor)]);
        var known = resume.Skills.SelectMany(skill => new[] { _skills.Of(skill.Name.Value), skill.Id }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. resume.SkillsOfWork.Where(one => one.Name.Place is var place && !denials.Cover(place.Start, place.End) && names.Around(place.Start, place.End) is null && known.Add(one.Id!))];
    }

    /// <summary>Every place of the text that names a skill.</summary>
    private List<(string Id, int Start, int End)> Named(Resume resume) => [.. _skills.In(resume.Text), .. _compounds.In(resume.Text).Select(one => (one.Skill.Id, one.Start, one.End)), .. resume.SkillsOfWork.Select(one => (one.Id!, one.Name.Place.Start, one.Name.Place.End))];

    /// <summary>Whether it goes on, or ends after the day.</summary>
    private static bool IsAhead(Period period, DateOnly asOf) => period.GoesOn is { Value: true } && period.End is null || period.End is { } end && end.Value.Earliest > asOf;

    /// <summary>Whether an entry among the positions is no work, such as a parental leave.</summary>
    private bool IsLeave(WorkEntry entry)
    {
        string[] heads = [.. new[] { entry.Title, entry.Employer }.OfType<Stated<string>>().Select(stated => stated.Value)];
        return heads.Any(head => _words.Has("leave", head)) && !heads.Any(head => _words.Has("title", head) || _words.EndsLike("title-ending", head));
    }

    /// <summary>Skills with their places, and apart from them those that only names of certifications hold, and those that are only said not to be there.</summary>
    private (SortedDictionary<string, Quote> Shown, Dictionary<string, SkillInName> InNames, Dictionary<string, Quote> Denied) Skills(Resume resume)
    {
        var skills = new SortedDictionary<string, Quote>(StringComparer.Ordinal);
        var covered = new Dictionary<string, SkillInName>(StringComparer.Ordinal);
        var denied = new Dictionary<string, Quote>(StringComparer.Ordinal);
        var named = Named(resume);
        var denials = _denials.In(resume.Text, named.Select(one => (one.Start, one.End)).Concat(resume.Skills.Select(skill => (skill.Name.Place.Start, skill.Name.Place.End))));
        var mentions = _finder.Mentions(resume.Text);
        // what a list of skills names is a skill, though it is the name of a vendor too and a word for certifications stands near
        var names = OfCertifications(resume, [.. mentions.Where(one => one.Kind != MentionKind.Vendor)]);
        foreach (var skill in resume.Skills)
            Add(_skills.Of(skill.Name.Value) ?? skill.Id, Quote.Of(skill.Name, resume.Text));
        names = OfCertifications(resume, mentions);
        foreach (var word in resume.Projects.SelectMany(project => project.Keywords))
            Add(_skills.Of(word.Value), Quote.Of(word, resume.Text));
        foreach (var (id, start, end) in named)
            Add(id, Quote.Of(resume.Text, start, end));
        foreach (var shown in skills.Keys)
        {
            covered.Remove(shown);
            denied.Remove(shown);
        }

        return (skills, covered, denied);

        void Add(string? id, Quote place)
        {
            if (id is null)
                return;
            if (denials.Cover(place.Start, place.End))
                denied.TryAdd(id, FieldPlaces.Sentence(resume.Text, place.Start, place.End));
            else if (names.Around(place.Start, place.End) is { } name)
                covered.TryAdd(id, InName(resume, place, name));
            else
                skills.TryAdd(id, place);
        }
    }

    private static SkillInName InName(Resume resume, Quote skill, (int Start, int End) name) =>
        resume.Certifications.FirstOrDefault(one => Holds(one.Name.Place, skill) || (one.Issuer is { } issuer && Holds(issuer.Place, skill))) is { } listed
            ? new SkillInName(listed.Status, Quote.Of(listed.Name, resume.Text))
            : new SkillInName(null, Quote.Of(resume.Text, name.Start, name.End));

    private static bool Holds(Place place, Quote skill) => place.Start <= skill.Start && skill.End <= place.End;

    /// <summary>Where it names certifications, held or not, and who issued them.</summary>
    private NamePlaces OfCertifications(Resume resume, IReadOnlyList<Mention> mentions) => _names.In(resume.Text, mentions)
        .With(resume.Certifications.SelectMany(one => new[] { one.Name, one.Issuer, one.CredentialId, one.Address }).OfType<Stated<string>>().Select(part => (part.Place.Start, part.Place.End)));

    private HeldNow? Held(HeldCertification one, Resume resume, DateOnly asOf) => _names.IdOf(one.Name.Value, one.Id) is { } id
        ? new HeldNow(id, one.Name.Value, one.Expires?.Value, one.Status == CertificationStatus.NotHeld || (one.Expires is { } expires && expires.Value.Latest < asOf), Quote.Of(one.Name, resume.Text))
        : null;

    /// <summary>Whether a certification is said to be issued on a day that has not come: nobody holds it yet, whatever else is said.</summary>
    private static bool IsToCome(HeldCertification one, DateOnly asOf) => one.Status == CertificationStatus.Held && one.Issued is { } issued && issued.Value.Earliest > asOf;

    private PlannedNow? Planned(HeldCertification one, Resume resume) =>
        _names.IdOf(one.Name.Value, one.Id) is { } id ? new PlannedNow(id, one.Name.Value, one.Planned?.Value ?? one.Issued?.Value, Quote.Of(one.Name, resume.Text)) { IsUnderWay = one.Status == CertificationStatus.InProgress } : null;

    /// <summary>The country stated, or the one that ends the place ("Graz, Austria"), or that of the place where only one country has it.</summary>
    private string? CountryOf(ContactDetails contact)
    {
        if (contact.Country is { } stated && _countries.CodeOf(stated.Value) is { } code)
            return code;
        if (contact.Location?.Value is not { } place)
            return null;
        return _fields.CountryOf(place) ?? _countries.CodeOf(place[(place.LastIndexOf(',') + 1)..]);
    }
}
