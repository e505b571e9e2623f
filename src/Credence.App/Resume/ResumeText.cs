using System.Globalization;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Resume;

/// <summary>A résumé as a machine reads it, for a person to compare: warnings first, then section by section with places; "?" marks what is doubtful.</summary>
internal static class ResumeText
{
    private const int NameWidth = 12;

    internal static string Of(ResumeShape resume, bool withLines, bool bold)
    {
        var page = new Page(bold);
        page.Strong($"What a machine reads in {resume.File} ({Kind(resume.Kind)}). ? marks what is doubtful.");
        Warnings(page, resume);
        Contact(page, resume);
        Work(page, resume);
        Education(page, resume);
        Certifications(page, resume);
        Skills(page, resume);
        Projects(page, resume);
        Languages(page, resume);
        Rights(page, resume);
        Other(page, resume);
        if (withLines)
            Lines(page, resume);
        Next(page);
        page.Heading("Receipt");
        page.Item("  ", resume.Receipt.Line());
        return page.ToString();
    }

    private static void Warnings(Page page, ResumeShape resume)
    {
        foreach (var warning in resume.Warnings)
            page.Item("  ! ", warning.What);
    }

    private static void Contact(Page page, ResumeShape resume)
    {
        page.Heading("Contact");
        Field(page, "name", resume.Contact.Name);
        Field(page, "as", resume.Contact.Label);
        Field(page, "e-mail", resume.Contact.Email);
        Field(page, "phone", resume.Contact.Phone);
        Field(page, "lives in", resume.Contact.Location);
        if (resume.Contact.Country is { } country)
            Field(page, "country", country);
        foreach (var link in resume.Links)
            Field(page, "link", link.Address);
        if (resume.Summary is { } summary)
            Field(page, "summary", summary);
    }

    private static void Work(Page page, ResumeShape resume)
    {
        page.Heading(Counted("Work", resume.Work.Count));
        foreach (var one in resume.Work)
        {
            page.Item("  - ", $"{Said(one.Title, "no title")}, {Said(one.Employer, "no employer")}{(one.Location is { } place ? $", {Marked(place)}" : "")}; {one.Period.Words()}{At(one.Title ?? one.Employer ?? one.Period.Start)}");
            if (one.Summary is { } summary)
                page.Item("    ", Marked(summary));
            foreach (var point in one.Highlights)
                page.Item("      * ", Marked(point));
        }
    }

    private static void Education(Page page, ResumeShape resume)
    {
        page.Heading(Counted("Education", resume.Education.Count));
        foreach (var one in resume.Education)
        {
            page.Item("  - ", $"{Said(one.StudyType, "no degree")}{(one.Area is { } area ? $" in {Marked(area)}" : "")}, {Said(one.Institution, "no school")}; {one.Period.Words()}{(one.Score is { } score ? $"; grade {Marked(score)}" : "")}{(one.Unfinished ? "; not finished" : "")}{At(one.Institution ?? one.StudyType ?? one.Area)}");
            foreach (var course in one.Courses)
                page.Item("      * ", Marked(course));
        }
    }

    private static void Certifications(Page page, ResumeShape resume)
    {
        page.Heading(Counted("Certifications", resume.Certifications.Count));
        var said = new SaidOnce();
        foreach (var one in resume.Certifications)
        {
            page.Item("  - ", $"{Marked(one.Name)} ({(one.Id is { } id ? $"{id}; " : "not known here; ")}{one.Name.Where()}){(one.Status == "held" ? "" : $", {one.Stands(one.Planned is { } planned ? Marked(planned) : null)}: not held")}");
            page.Item("    ", string.Join("; ", ((string, StatedShape?)[])[("issuer", one.Issuer), ("issued", one.Issued), ("expires", one.Expires), ("number", one.CredentialId)]
                is var parts ? parts.Select(part => $"{part.Item1} {(part.Item2 is null ? part.Item1 == "expires" && one.NeverExpires is not null ? "never" : "not stated" : Marked(part.Item2))}") : []));
            foreach (var note in one.Notes(said).Skip(one.Status == "held" ? 0 : 1))
                page.Item("    ! ", note);
        }
    }

    private static void Skills(Page page, ResumeShape resume)
    {
        page.Heading(Counted("Skills", resume.Skills.Count));
        // a heading that is itself a skill is shown as the heading
        var headings = resume.Skills.Select(skill => skill.Group?.Value).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var group in resume.Skills.Where(skill => skill.Group is not null || skill.Level is not null || !headings.Contains(skill.Name.Value)).GroupBy(skill => skill.Group?.Value))
            page.Item("  - ", $"{(group.Key is { } name ? $"{name}: " : "")}{string.Join(", ", group.Select(skill => Marked(skill.Name) + (skill.Level is { } level ? $" ({level.Value})" : "")))}");
        if (resume.Skills.Any(skill => skill.Id is null))
            page.Item("    ", $"Not known to the skill lexicon: {string.Join(", ", resume.Skills.Where(skill => skill.Id is null).Select(skill => skill.Name.Value))}.");
        if (resume.SkillsShownByWork.Count > 0)
            page.Item("  - ", $"Shown by work and projects, in no list of skills: {string.Join(", ", resume.SkillsShownByWork.Select(skill => $"{skill.Name.Value.ReplaceLineEndings(" ")} ({skill.Name.Where()})"))}");
    }

    private static void Projects(Page page, ResumeShape resume)
    {
        if (resume.Projects.Count == 0)
            return;
        page.Heading(Counted("Projects", resume.Projects.Count));
        foreach (var one in resume.Projects)
        {
            page.Item("  - ", $"{Said(one.Name, "no name")}{(one.Description is { } about ? $": {Marked(about)}" : "")}{(one.Address is { } address ? $" {address.Value}" : "")}{At(one.Name ?? one.Description)}");
            foreach (var point in one.Highlights)
                page.Item("      * ", Marked(point));
            if (one.Keywords.Count > 0)
                page.Item("    ", $"Made with {string.Join(", ", one.Keywords.Select(word => word.Value))}");
        }
    }

    private static void Languages(Page page, ResumeShape resume)
    {
        if (resume.Languages.Count == 0)
            return;
        page.Heading("Languages");
        page.Item("  - ", string.Join(", ", resume.Languages.Select(one => Marked(one.Name) + (one.Fluency is { } fluency ? $" ({fluency.Value})" : ""))));
    }

    private static void Rights(Page page, ResumeShape resume)
    {
        if (resume.Rights is not { } rights)
            return;
        page.Heading("Where you may work");
        foreach (var said in rights.Said)
            page.Item("  - ", said);
    }

    private static void Other(Page page, ResumeShape resume)
    {
        if (resume.Other.Count == 0)
            return;
        page.Heading("Seen but not taken apart");
        foreach (var one in resume.Other)
        {
            page.Item("  - ", $"{one.Heading?.Value ?? one.Kind ?? "Before the first heading"}:");
            foreach (var line in one.Lines)
                page.Item("      ", line.Value);
        }
    }

    private static void Lines(Page page, ResumeShape resume)
    {
        page.Heading("The text in the order a machine reads it");
        var number = 0;
        foreach (var line in resume.Text.Split('\n'))
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{++number,5}  "), line.Replace("\t", "  |  ", StringComparison.Ordinal));
    }

    private static void Next(Page page)
    {
        page.Heading("What to do next");
        page.Item("  - ", "Compare it with your résumé: what is missing or wrong here, other programs may miss too. Mend the document, not this text.");
        page.Item("  - ", $"'{Door.CommandName} resume read FILE --json-resume OUT' writes it as JSON Resume, which every program reads alike.");
    }

    private static void Field(Page page, string name, StatedShape? value) =>
        page.Item($"  {name.PadRight(NameWidth)}", value is null ? "not found" : $"{Marked(value)} ({value.Where()})");

    private static string Counted(string heading, int count) => count == 0 ? $"{heading}: none found" : heading;

    private static string Said(StatedShape? value, string missing) => value is null ? missing : Marked(value);

    private static string Marked(StatedShape value) => value.Value.Replace('\n', ' ') + (value.Confidence == "doubtful" ? " (?)" : "");

    /// <summary>Where an entry begins; nothing where none of what names it is stated.</summary>
    private static string At(StatedShape? place) => place is null ? "" : $" ({place.Where()})";

    private static string Kind(string kind) => kind switch
    {
        "pdf" => "PDF",
        "docx" => "Word document",
        "json-resume" => "JSON Resume",
        "markdown" => "Markdown",
        _ => "text",
    };
}
