using Credence.Resumes.Documents;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Makes a résumé of a document's lines: sections by headings, entries by dates and style, fields by their form and place. What no rule places is kept as text.</summary>
internal sealed class ResumeParser
{
    private static readonly string[] Kept = ["awards", "publications", "interests", "references", "volunteer", "courses", "other"];
    private readonly ResumeWords _words;
    private readonly KnownNames _names;
    private readonly DegreeWords _degrees;
    private readonly CellMender _mender;
    private readonly Paragraphs _paragraphs;
    private readonly ListLines _listLines;
    private readonly HeaderReader _header;
    private readonly WorkReader _work;
    private readonly EducationReader _education;
    private readonly SkillReader _skills;
    private readonly CertificationReader _certifications;
    private readonly ProjectReader _projects;
    private readonly LanguageReader _languages;
    private readonly DrivingLicences _driving;

    private ResumeParser(DataFolder data, KnownNames names, DegreeWords degrees)
    {
        (_words, _names, _degrees) = (ResumeWords.Read(data), names, degrees);
        var dates = DateReader.Read(data);
        var places = ResumePlaces.Read(data, _words);
        var remarks = new DateRemarks(_words);
        var parts = new HeadParts(_words, places, remarks);
        var entries = new Entries(_words);
        _mender = new CellMender(dates);
        _paragraphs = new Paragraphs(dates, _words, remarks);
        _listLines = new ListLines(_words, names, degrees);
        _header = new HeaderReader(_words, places);
        _work = new WorkReader(_words, places, parts, entries, remarks, dates);
        _education = new EducationReader(_words, places, parts, entries, degrees, new EndedRemarks(_words, dates), dates);
        _skills = new SkillReader(_words, new SkillLevels(_words, remarks), names);
        _certifications = new CertificationReader(_words, dates, names, new PlannedRemarks(_words, dates));
        _projects = new ProjectReader(_words, parts, entries, dates);
        _languages = new LanguageReader(_words);
        _driving = new DrivingLicences(_words);
    }

    /// <summary>Reads the words of <c>data</c>.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    internal static ResumeParser Read(DataFolder data, KnownNames names, DegreeWords degrees) => new(data, names, degrees);

    /// <summary>Whether words are a heading that is known.</summary>
    internal bool IsHeading(string text) => text.Length < 60 && _words.SectionOf(text) is not null;

    /// <summary>The résumé.</summary>
    internal Resume Parse(ResumeDocument document)
    {
        document = document with { Lines = _mender.Of(document.Lines) };
        var source = new SourceText(document.Lines);
        var sections = new Sections(_words).Of(document.Lines, source);
        var warnings = document.Warnings.ToList();
        if (sections.All(section => section.Heading is null))
            warnings.Add(new ReadWarning(WarningKind.NoSections, "No heading is known here (such as Experience, Education, Skills): only contact details and certifications named in the text were looked for.", null));
        var contact = _header.Read(sections, document.Lines);
        var links = LinkFinder.Of(source, document.Lines, document.Links);
        Warn(contact, source, warnings);
        var unread = new List<Section>();
        return SkillsOfWork.With(new Resume(
            document.Kind,
            source.Text,
            contact.Details,
            Summary(sections, contact),
            [.. Read(sections, "work", Tabled(TableColumns.Work, _work.Read, section => _work.Read(Paragraphs(section)), unread), unread)],
            [.. Read(sections, "education", Tabled(TableColumns.Education, _education.Read, section => _education.Read(EducationOf(section).Own), unread), unread)],
            [.. Read(sections, "skills", Tabled(TableColumns.Skills, _skills.Read, section => _skills.Read(_driving.Parted([.. Paragraphs(section).Where(paragraph => !_languages.Lists(paragraph))]).Left), unread), unread).DistinctBy(skill => skill.Name.Value.ToLowerInvariant())],
            Certifications(sections, unread),
            [.. Read(sections, "projects", Tabled(TableColumns.Projects, _projects.Read, section => _projects.Read(Paragraphs(section)), unread), unread)],
            [.. Read(sections, "languages", Tabled(TableColumns.Languages, _languages.Read, section => _languages.Read(_driving.Parted(Paragraphs(section)).Left), unread), unread)
                .Concat(_languages.Read([.. Of(sections, "skills").SelectMany(Paragraphs).Where(_languages.Lists)])).DistinctBy(language => language.Name.Value.ToLowerInvariant())],
            links,
            [.. Other(sections, contact, unread)],
            [.. warnings.Distinct()]), _names);
    }

    private static IEnumerable<Section> Of(IReadOnlyList<Section> sections, string kind) => sections.Where(section => section.Kind == kind && section.Lines.Count > 0);

    /// <summary>What is read in the sections of a kind; a section in which nothing is found is kept as text, so that nothing is lost.</summary>
    private static List<T> Read<T>(IReadOnlyList<Section> sections, string kind, Func<Section, IEnumerable<T>> read, List<Section> unread)
    {
        var all = new List<T>();
        foreach (var section in Of(sections, kind))
        {
            var before = all.Count;
            all.AddRange(read(section));
            if (all.Count == before)
                unread.Add(section);
        }

        return all;
    }

    /// <summary>Reads a section by its table where it has one, as by its lines where it has none; what stands beside a table and has no date is kept as text.</summary>
    private Func<Section, IEnumerable<T>> Tabled<T>(TableColumns columns, Func<IReadOnlyList<TableRow>, IEnumerable<T>> readRows, Func<Section, IEnumerable<T>> read, List<Section> unread) => section =>
    {
        if (SectionTable.Of(section.Lines, _words, columns) is not { } table || readRows(table.Rows).ToList() is not { Count: > 0 } rows)
            return read(section);
        if (table.Rest.Count == 0)
            return rows;
        var rest = new Section(section.Kind, section.Heading);
        rest.Lines.AddRange(table.Rest);
        if (columns == TableColumns.Skills || columns == TableColumns.Languages || Paragraphs(rest).Any(paragraph => paragraph.Slot is not null))
            return rows.Concat(read(rest));
        unread.Add(rest);
        return rows;
    };

    private IReadOnlyList<Paragraph> Paragraphs(Section section) => _paragraphs.Of(section.Lines, _listLines.Opening(section));

    /// <summary>Certifications of their own sections; and those that are known by name among courses, awards and skills, doubtful as their place does not say they are held.</summary>
    private IReadOnlyList<HeldCertification> Certifications(IReadOnlyList<Section> sections, List<Section> unread)
    {
        var all = Read(sections, "certifications", section => _certifications.Read(section, Paragraphs(section)), unread)
            .Concat(sections.Where(section => section.Kind == "education").SelectMany(section => _certifications.Read(new Section(section.Kind, null), EducationOf(section).Certifications))).ToList();
        // a list in the head of what stands below with its dates
        List<HeldCertification> own = [.. all.Where((one, at) => one.Id is null || !IsBare(one) || !all.Where((other, place) => other.Id == one.Id && place != at && (!IsBare(other) || place < at)).Any())];
        var others = sections.Where(section => section.Kind is null or "courses" or "awards" or "other" or "skills")
            .SelectMany(section => _certifications.Read(section, section.Kind == "skills" ? _driving.Parted(Paragraphs(section)).Left : Paragraphs(section)))
            .Concat(Driving(sections).Select(_certifications.Named))
            .Where(held => held.Id is not null && !own.Exists(one => one.Id == held.Id))
            .Select(held => held with { Name = held.Name with { Confidence = Confidence.Doubtful } });
        return [.. own, .. others];
    }

    private static bool IsBare(HeldCertification one) => one is { Status: CertificationStatus.Held, Issued: null, Expires: null, NeverExpires: null, CredentialId: null, Issuer: null, Address: null };

    /// <summary>A section of education, and what of it is certifications by name where its heading names both: "Education &amp; Certifications".</summary>
    private (IReadOnlyList<Paragraph> Own, IReadOnlyList<Paragraph> Certifications) EducationOf(Section section)
    {
        var all = Paragraphs(section);
        if (section.Heading is not { } heading || !_words.KindsOf(heading.Text).Contains("certifications"))
            return (all, []);
        var held = all.Where(paragraph => _names.CertificationOf(paragraph.Whole.Text, null) is not null && _degrees.FirstIn(paragraph.Whole.Text) is null && !_words.Has("school", paragraph.Whole.Text)).ToList();
        return ([.. all.Except(held)], held);
    }

    /// <summary>Licences to drive that are listed among skills and languages.</summary>
    private List<Fragment> Driving(IReadOnlyList<Section> sections) => [.. sections.Where(section => section.Kind is "skills" or "languages").SelectMany(section => _driving.Parted(Paragraphs(section)).Found)];

    private Stated<string>? Summary(IReadOnlyList<Section> sections, Header header)
    {
        var stated = Of(sections, "summary").ToList();
        if (stated.Count > 0)
        {
            var paragraphs = Paragraphs(stated[0]);
            var place = paragraphs[0].Whole.State(Confidence.Certain).Place with { End = paragraphs[^1].Whole.End };
            return new Stated<string>(string.Join('\n', paragraphs.Select(paragraph => paragraph.Whole.Text)), place, Confidence.Certain);
        }

        var prose = _paragraphs.Of(header.Rest).FirstOrDefault(paragraph => paragraph.Words >= 15);
        return prose?.Whole.State(Confidence.Likely);
    }

    private IEnumerable<OtherSection> Other(IReadOnlyList<Section> sections, Header header, List<Section> unread)
    {
        var loose = _paragraphs.Of(header.Rest).Where(paragraph => paragraph.Words < 15).Select(paragraph => paragraph.Whole.State(Confidence.Doubtful)).ToList();
        if (loose.Count > 0)
            yield return new OtherSection(null, null, loose);
        var driving = Driving(sections);
        if (driving.Count > 0)
            yield return new OtherSection("other", null, [.. driving.Select(licence => licence.State(Confidence.Likely))]);
        foreach (var section in sections.Concat(unread.Except(sections)).Where(section => section.Lines.Count > 0 && section.Kind != Section.Header && (section.Kind is null || Kept.Contains(section.Kind) || unread.Contains(section))))
            yield return new OtherSection(section.Kind, section.Heading?.State(section.Kind is null ? Confidence.Doubtful : Confidence.Certain), [.. Paragraphs(section).Select(paragraph => paragraph.Whole.State(Confidence.Likely))]);
    }

    private static void Warn(Header header, SourceText source, List<ReadWarning> warnings)
    {
        var contact = header.Details;
        if (contact.Name is null || (contact.Email ?? contact.Phone) is null)
            warnings.Add(new ReadWarning(WarningKind.Contact, $"No {(contact.Name is null ? "name" : "e-mail address or phone number")} was found.", null));
        if ((contact.Email ?? contact.Phone) is { } reach && source.LineOf(reach.Place).IsMargin)
            warnings.Add(new ReadWarning(WarningKind.ContactInMargin, "Contact details stand only in the head or foot of the page, which many programs skip: repeat them in the text.", reach.Place.Page));
    }
}
