using System.Globalization;
using System.Text;
using Credence.Postings.Storing;
using Credence.Resumes.Unlocking;

namespace Credence.App.Resume;

/// <summary>Additions as the options of a plan's profile, so that <c>plan</c> can choose among them by the postings they open.</summary>
internal static class PlanOptions
{
    internal static string Of(ReachReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Postings each opens, of {report.Postings}; put this below your hours and deadline in a plan's profile. What has no hours is left to you.\noptions:\n");
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in report.Singles.Where(one => one is { Opens: > 0, Additions: [{ Kind: not AdditionKind.Skill }] }))
        {
            var addition = one.Additions[0];
            // projects that show the same skill open the same postings, which a sum would count twice
            if (addition.Kind == AdditionKind.Project && addition.Id.Split('+') is var skills && (Array.Exists(skills, shown.Contains) || !Array.TrueForAll(skills, shown.Add)))
                continue;
            var isCertification = addition.Kind == AdditionKind.Certification;
            if (isCertification && addition.Hours is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"  # {addition.Name} opens {one.Opens}: {addition.HoursFrom}\n");
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {Id(addition)}");
            if (!isCertification)
                text.Append(CultureInfo.InvariantCulture, $", name: \"{addition.Name.Replace("\"", "'", StringComparison.Ordinal)}\", kind: building, cost-usd: 0");
            if (addition.Hours is { } hours)
                text.Append(CultureInfo.InvariantCulture, $", hours: {hours.Low}..{hours.High}");
            text.Append(CultureInfo.InvariantCulture, $", opens: {one.Opens} }} # {KebabName.Of(addition.Kind)}\n");
        }

        return text.ToString();
    }

    private static string Id(Addition addition) => addition.Kind == AdditionKind.Project ? "project-" + addition.Id.Replace('+', '-') : addition.Id;
}
