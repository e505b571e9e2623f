using Credence.App.Hosting.Web.Pages;
using Credence.App.Receipts;
using Credence.Catalog;
using Credence.Portfolio.Skills;
using Credence.Statistics;

namespace Credence.App.Portfolio;

/// <summary>Puts the skills of a repository into what a page shows.</summary>
internal static class PortfolioSkillsDrawing
{
    internal static PortfolioSkillsView Of(PageRequest request, PortfolioAnswer answer)
    {
        var skills = answer.Report.Skills;
        var chosen = answer.Beside.Count > 0 ? answer.Beside[0].Certification.Id : "";
        var taught = request.Data.Taught.Certifications;
        return new PortfolioSkillsView(
            [.. skills.Shown.GroupBy(skill => skill.Kind).Select(group => KeyValuePair.Create(SkillsText.Words(group.Key), (IReadOnlyList<KeyValuePair<string, string>>)[.. group.Select(skill => KeyValuePair.Create(skill.Name, Place(skill)))]))],
            [.. skills.Begun.Select(skill => KeyValuePair.Create(skill.Name, Place(skill)))],
            [.. skills.OnlyNamed.Select(answer.Names.Of)],
            new FilterView(PortfolioPage.BesideName, "Certification", [("", "none", chosen.Length == 0), .. taught.Select(id => (id, Words: Choice(request.Data.Catalog.Find(id)!, request.Day), id == chosen)).OrderBy(choice => choice.Words, StringComparer.Ordinal)]),
            [.. answer.Beside.Select(one => Beside(one, answer.Names) with { End = answer.Ends.GetValueOrDefault(one.Certification.Id) })]);
    }

    // the code first: a narrow list cuts what is behind
    private static string Choice(Certification item, DateOnly day) =>
        $"{(item.ExamCode is { } code ? $"{code} " : "")}{item.Name}{(item.StateAt(day)?.Status == ExamStatus.Ended ? " (ended)" : "")}";

    private static PortfolioBesideView Beside(SideBySide one, SkillNames names)
    {
        if (one.Statement is not { } statement)
            return new PortfolioBesideView(one.Certification.Name, $"Unknown: {BesideShape.NoSource}, so nothing is compared.", [], []);
        IReadOnlyList<KeyValuePair<string, string?>> Shown(IEnumerable<ShownSkill> shown) => [.. shown.Select(skill => KeyValuePair.Create(skill.Name, (string?)Place(skill)))];
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<KeyValuePair<string, string?>>>> Declared(string heading, IReadOnlyList<ShownSkill> declared) => declared.Count > 0 ? [KeyValuePair.Create(heading, Shown(declared))] : [];
        return new PortfolioBesideView(
            one.Certification.Name,
            Told(one, statement),
            [
                new("Taught and shown", Shown(one.TaughtAndShown)),
                .. Declared("Taught and declared only", one.TaughtAndDeclared),
                new("Taught and not shown", [.. one.TaughtNotShown.Select(id => KeyValuePair.Create(names.Of(id), (string?)null))]),
                new("Shown and not taught", Shown(one.ShownNotTaught)),
                .. Declared("Declared only and not taught", one.DeclaredNotTaught),
            ],
            [.. one.TaughtNotLookedFor.Select(names.Of)]);
    }

    private static string Told(SideBySide one, TaughtStatement statement)
    {
        var edition = statement.Date is { } date ? $"{statement.Edition}, {date}" : statement.Edition;
        var named = $"{CountedNoun.Of(statement.Skills.Count, "skill")} that {statement.Source.Id} names ({edition})";
        var (shown, declared, not) = ($"{Are(one.TaughtAndShown.Count)} shown here", $"{Are(one.TaughtAndDeclared.Count)} declared only", $"{Are(one.TaughtNotShown.Count)} not shown");
        var notLookedFor = FormattableString.Invariant($"{one.TaughtNotLookedFor.Count} nothing in a repository is looked for");
        return $"{named}: {shown}, {declared}, {not}, and {notLookedFor}. A certificate shows no skill by it.";
    }

    private static string Are(int count) => FormattableString.Invariant($"{count:#,0} {(count == 1 ? "is" : "are")}");

    private static string Place(ShownSkill skill) => ValueText.Plain(skill.Proofs[0].Place.Where) + (skill.Kind == ProofKind.Declared ? ", declared only" : "");
}
