using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.App.Receipts;
using Credence.Catalog;
using Credence.Portfolio.Skills;
using Credence.Statistics;

namespace Credence.App.Portfolio;

/// <summary>A certification's skills beside the repository's, as a table of three columns.</summary>
internal static class BesideText
{
    private const int Gaps = 4;
    private const int Columns = 3;

    internal static void Write(PortfolioAnswer answer)
    {
        var (all, names, asked) = (answer.Beside, answer.Names, answer.Asked);
        foreach (var beside in all)
        {
            foreach (var line in Lines(beside, names, asked))
                Print.Line(line);
            if (answer.Ends.TryGetValue(beside.Certification.Id, out var end))
                Paragraph(end);
        }

        if (all.Any(beside => beside.Statement is not null))
            Paragraph($"Behind a skill: where it is shown, then the share of AI postings in which it was found with its 95 % interval{Counted(asked)}; none where that was not counted. What a source names is what it claims to teach: a certificate shows no skill by it. docs/method/portfolio-skills.md.");
    }

    private static IEnumerable<string> Lines(SideBySide beside, SkillNames names, AskedSkills asked)
    {
        yield return "";
        if (beside.Statement is not { } statement)
        {
            foreach (var line in Wrapping.Lines($"{beside.Certification.Name} ({beside.Certification.Id}): {BesideShape.NoSource}, so nothing is compared.", Print.Width))
                yield return line;
            yield break;
        }

        var about = $"{beside.Certification.Name} ({beside.Certification.Id}): {CountedNoun.Of(statement.Skills.Count, "skill")} taught by {statement.Source.Id} ({Grade(statement)}, {statement.Edition}){Others(beside)}.";
        var counts = FormattableString.Invariant($"{beside.TaughtAndShown.Count} taught and shown, {beside.TaughtAndDeclared.Count} taught and declared only, {beside.TaughtNotShown.Count} taught and not shown, {beside.TaughtNotLookedFor.Count} taught and not looked for, {beside.ShownNotTaught.Count} shown and not taught.");
        foreach (var line in Wrapping.Lines(about, Print.Width).Concat(statement.Note is { } note ? Wrapping.Lines(note + ".", Print.Width) : []).Concat(Wrapping.Lines(counts, Print.Width)))
            yield return line;
        yield return "";
        foreach (var line in Table(beside, names, asked).Lines())
            yield return line;
        foreach (var (what, skills) in ((string, IReadOnlyList<ShownSkill>)[])[("Taught, and declared only", beside.TaughtAndDeclared), ("Declared only, and not taught", beside.DeclaredNotTaught)])
        {
            if (skills.Count == 0)
                continue;
            yield return "";
            foreach (var line in Wrapping.Lines($"{what} (a dependency or an unused import, which shows no use): {string.Join(", ", skills.Select(skill => $"{skill.Name} ({ValueText.Plain(skill.Proofs[0].Place.Where)})"))}.", Print.Width))
                yield return line;
        }

        if (beside.TaughtNotLookedFor.Count == 0)
            yield break;
        yield return "";
        foreach (var line in Wrapping.Lines($"Taught, and nothing in a repository is looked for: {string.Join(", ", beside.TaughtNotLookedFor.Select(names.Of))}.", Print.Width))
            yield return line;
    }

    private static TextTable Table(SideBySide beside, SkillNames names, AskedSkills asked)
    {
        string Share(string id) => asked.Of(id, names) is { Share: { } share } found && WilsonInterval.Of(found) is { } range ? $"; {Numbers.Percent(share)} ({Numbers.Range(range, share)})" : "";
        IReadOnlyList<string> Shown(IEnumerable<ShownSkill> skills) =>
            [.. ByShare(skills, skill => skill.Id).Select(skill => $"{skill.Name}: {ValueText.Plain(skill.Proofs[0].Place.Where)}{Share(skill.Id)}")];
        IEnumerable<T> ByShare<T>(IEnumerable<T> skills, Func<T, string> id) => skills.OrderByDescending(skill => asked.Of(id(skill), names)?.Count ?? -1);
        var columns = new[] { Shown(beside.TaughtAndShown), [.. ByShare(beside.TaughtNotShown, id => id).Select(id => $"{names.Of(id)}{Share(id)}")], Shown(beside.ShownNotTaught) };
        var rows = Enumerable.Range(0, columns.Max(column => column.Count)).Select(row => (IReadOnlyList<string>)[.. columns.Select(column => row < column.Count ? column[row] : "")]).ToList();
        var width = (Print.Width - Gaps) / Columns;
        return new TextTable([.. new[] { "Taught and shown", "Taught and not shown", "Shown and not taught" }.Select(heading => new TextColumn(heading, Side.Left, 0, width))], rows, Print.Width);
    }

    private static string Grade(TaughtStatement statement) => statement.Grade switch
    {
        FactGrade.Official => "the provider's text",
        FactGrade.DatedCommit => "a dated commit",
        FactGrade.Seed => "a seed article",
        _ => "somebody else's text",
    };

    private static string Others(SideBySide beside) => beside.Earlier.Count == 0 ? "" : $"; an earlier edition is known and not counted ({string.Join("; ", beside.Earlier.Select(earlier => earlier.Edition))})";

    private static string Counted(AskedSkills asked) => asked is { Postings: { } postings, LastPosting: { } day } ? FormattableString.Invariant($" (n = {postings:#,0}, posted up to {day:yyyy-MM-dd})") : "";

    private static void Paragraph(string text)
    {
        Print.Line();
        foreach (var line in Wrapping.Lines(text, Print.Width))
            Print.Line(line);
    }
}
