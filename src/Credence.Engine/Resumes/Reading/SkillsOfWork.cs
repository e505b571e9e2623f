namespace Credence.Resumes.Reading;

/// <summary>Finds the skills that positions and projects name in what is said of them, by the names and the judgement that read postings.</summary>
internal static class SkillsOfWork
{
    /// <summary>The résumé with them.</summary>
    internal static Resume With(Resume resume, KnownNames names) => resume with { SkillsOfWork = [.. In(resume, names)] };

    /// <summary>Each skill at its first place.</summary>
    private static IEnumerable<HeldSkill> In(Resume resume, KnownNames names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in Said(resume).Select(stated => stated.Place).Where(place => place.End > place.Start && place.End <= resume.Text.Length))
        {
            var text = resume.Text[place.Start..place.End];
            foreach (var (id, start, end) in names.SkillsNamedIn(text))
            {
                if (known.Add(id))
                    yield return new HeldSkill(new Stated<string>(text[start..end], place with { Start = place.Start + start, End = place.Start + end, Line = place.Line + text.AsSpan(0, start).Count('\n') }, Confidence.Likely), id, null, null);
            }
        }
    }

    private static IEnumerable<Stated<string>> Said(Resume resume) =>
        resume.Work.SelectMany(one => one.Highlights.Prepend(one.Summary).Prepend(one.Title)).Concat(resume.Projects.SelectMany(one => one.Highlights.Concat(one.Keywords).Prepend(one.Description).Prepend(one.Name))).OfType<Stated<string>>();
}
