using Credence.App.Hosting;
using Credence.App.Receipts;
using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Credence.Statistics;

namespace Credence.App.Portfolio;

/// <summary>What a repository shows, in plain words: the headline, the sections, then what is missing and how to mend it.</summary>
internal static class PortfolioText
{
    private const int Indent = 2;
    private const int FixIndent = 6;
    private const int MostPlaces = 3;

    internal static void Write(PortfolioReport report, SkillNames names, ReceiptShape receipt, bool all)
    {
        foreach (var (indent, text) in Parts(report, names, receipt, all))
        {
            foreach (var line in Wrapping.Lines(text, Print.Width - indent))
                Print.Line(new string(' ', indent) + line);
        }
    }

    private static IEnumerable<(int Indent, string Text)> Parts(PortfolioReport report, SkillNames names, ReceiptShape receipt, bool all)
    {
        yield return (0, FormattableString.Invariant($"Weakest: {report.Lowest.Section}, {report.Lowest.Points} of {report.Lowest.Checks}. Mean of the sections: {report.Mean * 100:0} %. Commit {report.Commit[..10]} of {(report.CommittedOn is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : "an unknown day")}, {CountedNoun.Of(report.Files, "file")}."));
        foreach (var note in report.Notes)
            yield return (0, note);
        foreach (var section in report.Sections)
        {
            yield return (0, "");
            yield return (0, FormattableString.Invariant($"{section.Section}: {section.Points} of {section.Checks}"));
            foreach (var item in report.Items.Where(item => item.Check.Section == section.Section && (all || item.Finding.Outcome != CheckOutcome.Passed)))
            {
                yield return (Indent, $"{Mark(item.Finding)} {item.Check.Title}: {item.Finding.Why}{Where(item.Finding)}.");
                if (item.Finding.Outcome != CheckOutcome.Passed)
                    yield return (FixIndent, $"{item.Fix} ({item.Check.Source})");
            }
        }

        yield return (0, "");
        foreach (var part in SkillsText.Parts(report.Skills, names))
            yield return part;
        yield return (0, "");
        yield return (0, "One point a check; what is asked and by whom: docs/method/portfolio.md. A check finds words and files, not quality: read it as a list of what a stranger would look for.");
        yield return (0, $"Receipt: {receipt.Line()}.");
    }

    private static string Mark(Finding finding) => finding.Outcome switch { CheckOutcome.Passed => "+", CheckOutcome.Failed => "-", _ => "?" };

    private static string Where(Finding finding) => finding.Proofs.Count == 0
        ? finding.Confidence == Confidence.Low ? " (low confidence)" : ""
        : $" ({string.Join(", ", finding.Proofs.Take(MostPlaces).Select(proof => proof.Path.Length > 0 ? ValueText.Plain(proof.Where) : proof.Text))}{(finding.Confidence == Confidence.Low ? "; low confidence" : "")})";
}
