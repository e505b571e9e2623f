using System.Globalization;
using Credence.Advice;
using Credence.Resumes.Unlocking;
using Credence.Returns.Options;

namespace Credence.App.Resume;

/// <summary>What was counted as answers to the questions of <c>ask</c>, about the certification that opens most.</summary>
internal static class ReachAnswers
{
    /// <summary>Answers by question id; empty where no certification was counted.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Of(ReachReport report)
    {
        if (First(report, AdditionKind.Certification) is not { } certification)
            return [];
        return
        [
            new(QuestionIds.Certification, certification.Additions[0].Id),
            new(OptionContext.PostingsInReach, Count(report.WithinReach.Opens)),
            new(OptionContext.CertificationOpens, Count(certification.Opens)),
            .. First(report, AdditionKind.Project) is { } project ? [KeyValuePair.Create(OptionContext.ProjectOpens, Count(project.Opens))] : Array.Empty<KeyValuePair<string, string>>(),
        ];
    }

    private static Opened? First(ReachReport report, AdditionKind kind) => report.Singles.FirstOrDefault(row => row.Additions[0].Kind == kind);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
