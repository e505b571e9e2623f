using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Receipts;
using Credence.Portfolio;
using Credence.Statistics;

namespace Credence.App.Portfolio;

/// <summary>Puts the checks of a repository into what a page shows.</summary>
internal static class PortfolioDrawing
{
    internal static PortfolioSheetView Sheet(PageRequest request, PortfolioAnswer answer, ReceiptShape receipt)
    {
        var report = answer.Report;
        var title = FormattableString.Invariant($"Weakest: {Words(report.Lowest.Section)}, {report.Lowest.Points} of {report.Lowest.Checks}");
        var missing = report.Items.Count(item => item.Finding.Outcome == CheckOutcome.Failed);
        var untold = report.Items.Count(item => item.Finding.Outcome == CheckOutcome.Unknown);
        var lead = FormattableString.Invariant($"{report.Items.Count - missing - untold} of {report.Items.Count} checks find what they look for, {missing} {(missing == 1 ? "does" : "do")} not{(untold > 0 ? FormattableString.Invariant($", and {untold} cannot be told") : "")}. The mean of the sections is {report.Mean * 100:0}\u00a0%.");
        return new PortfolioSheetView(
            FrameView.Of(request, title, PortfolioPage.Path), title, lead,
            FormattableString.Invariant($"Commit {report.Commit[..10]} of {(report.CommittedOn is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : "an unknown day")}, {CountedNoun.Of(report.Files, "file")}. Nothing in it was run."),
            [.. report.Sections.Select(section => Section(section, report))], report.Notes)
        {
            Skills = PortfolioSkillsDrawing.Of(request, answer),
            Downloads = [new("The same as JSON", request.Link("/api/v1/portfolio", answer.Beside.Count > 0 ? [new(PortfolioPage.BesideName, string.Join(',', answer.Beside.Select(one => one.Certification.Id)))] : []))],
            Repeat = string.Concat([$"{Door.CommandName} portfolio DIR", .. answer.Beside.Select(one => $" --{PortfolioPage.BesideName} {one.Certification.Id}")]),
            Receipt = ReceiptLines.Of(request.Data.Folder.Receipt(receipt.AsOf, receipt.Seed)),
        };
    }

    internal static PortfolioRubricView Rubric(PageRequest request, PortfolioRules rules) => new(
        FrameView.Of(request, "What does my repository show?", PortfolioPage.Path), rules.Checks.Count,
        [.. rules.Checks.GroupBy(check => check.Section).Select(section => new PortfolioRubricSection(Capital.Of(Words(section.Key)), About(section.Key), [.. section.Select(check => KeyValuePair.Create(check.Title, check.Fix))]))]);

    private static PortfolioSectionView Section(SectionScore section, PortfolioReport report) => new(
        Kebab.Of(section.Section), Capital.Of(Words(section.Section)), About(section.Section), FormattableString.Invariant($"{section.Points} of {section.Checks}"),
        [.. report.Items.Where(item => item.Check.Section == section.Section).OrderBy(item => Order(item.Finding.Outcome)).Select(Item)]);

    private static PortfolioItemView Item(CheckedItem item) => new(
        item.Finding.Outcome switch { CheckOutcome.Passed => PortfolioMark.There, CheckOutcome.Failed => PortfolioMark.Missing, _ => PortfolioMark.Unknown },
        item.Check.Title,
        Capital.Of(item.Finding.Why) + ".",
        [.. item.Finding.Proofs.Select(proof => ValueText.Plain(proof.Path.Length > 0 ? proof.Where : proof.Text))],
        item.Finding.Confidence == Confidence.Low,
        item.Finding.Outcome == CheckOutcome.Passed ? null : item.Fix,
        item.Check.Source);

    private static int Order(CheckOutcome outcome) => outcome switch { CheckOutcome.Failed => 0, CheckOutcome.Passed => 2, _ => 1 };

    private static string Words(PortfolioSection section) => Kebab.Of(section);

    private static string About(PortfolioSection section) => section switch
    {
        PortfolioSection.Explain => "A stranger understands what it is and what came out.",
        PortfolioSection.Reproduce => "A stranger gets the same result.",
        PortfolioSection.Engineer => "It is built as software.",
        PortfolioSection.Operate => "It can run for others and be watched.",
        _ => "It grew by work over time.",
    };
}
