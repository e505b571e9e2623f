using System.Globalization;
using Credence.Advice;
using Credence.Catalog;
using Credence.Resumes.Unlocking;
using Credence.Returns.Options;

namespace Credence.App.Resume;

/// <summary>What was counted as answers to the questions of <c>ask</c>, about the certification of the catalog that opens most.</summary>
internal static class ReachAnswers
{
    /// <summary>Answers by question id; without a certification where none of the catalog was counted.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Of(ReachReport report, CertificationCatalog catalog)
    {
        var answers = new List<KeyValuePair<string, string>> { new(OptionContext.PostingsInReach, Count(report.WithinReach.Opens)) };
        if (First(report, AdditionKind.Certification, addition => catalog.Find(addition.Id) is not null) is { } certification)
            answers.AddRange([new(QuestionIds.Certification, certification.Additions[0].Id), new(OptionContext.CertificationOpens, Count(certification.Opens))]);
        if (First(report, AdditionKind.Project, _ => true) is { } project)
            answers.Add(new(OptionContext.ProjectOpens, Count(project.Opens)));
        return answers.Count == 1 ? [] : answers;
    }

    private static Opened? First(ReachReport report, AdditionKind kind, Func<Addition, bool> isKnown) => report.Singles.FirstOrDefault(row => row.Additions[0].Kind == kind && isKnown(row.Additions[0]));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
