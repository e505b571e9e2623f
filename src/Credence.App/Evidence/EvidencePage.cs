using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary><c>/evidence</c>: the answer of <c>evidence</c> as pictures, one part of the postings at a time.</summary>
internal static class EvidencePage
{
    internal const string Path = "/evidence";

    internal static readonly WebPage Page = new(Path, Make) { Parameters = ["role", "by", "part", "certification", "sort"] };

    /// <summary>What the page divides postings by.</summary>
    internal static readonly SegmentBy[] Dividers = [SegmentBy.Country, SegmentBy.Seniority, SegmentBy.EmployerSize, SegmentBy.Industry, SegmentBy.Remote, SegmentBy.Month, SegmentBy.Source];

    private static PageView Make(PageRequest request)
    {
        var role = Chosen(request, "role", EvidenceNames.All<RoleGroup>(), EvidenceNames.Of(RoleGroup.Ai));
        var by = Chosen(request, "by", [.. Dividers.Select(EvidenceNames.Of)], EvidenceNames.Of(SegmentBy.Country));
        var sort = Chosen(request, "sort", [.. EvidenceSort.All.Select(one => one.Id)], EvidenceSort.All[0].Id);
        var certification = request.Text("certification");
        // one row through every part and month; every row of what is looked at alone
        var divided = Asked(request, role, by == EvidenceNames.Of(SegmentBy.Month) ? by : $"{by},month", certification ?? Totals.AnyNamed);
        var part = PartOf(request, divided);
        var answer = Asked(request, role, part is null ? null : by, certification);
        return PageView.Of<EvidenceExplorer>(EvidenceDrawing.View(request, answer, divided, new EvidenceLook(role, by, part, certification, sort)));
    }

    private static EvidenceAnswer Asked(PageRequest request, string role, string? by, string? certification)
    {
        string[] words = ["evidence", $"--role={role}", .. by is null ? Array.Empty<string>() : [$"--by={by}"], .. certification is null ? Array.Empty<string>() : [$"--certification={certification}"]];
        return EvidenceCommand.Answer(request.Command(words), request.Data, request.Stop);
    }

    /// <summary>One of a closed set.</summary>
    /// <exception cref="ProblemException">It is another.</exception>
    private static string Chosen(PageRequest request, string name, IReadOnlyList<string> known, string usual)
    {
        var value = request.Text(name) ?? usual;
        return known.Contains(value, StringComparer.Ordinal) ? value : throw new ProblemException(ProblemKind.WrongValue, name, $"'{name}' takes {string.Join(", ", known)}", "Choose one of these");
    }

    private static string? PartOf(PageRequest request, EvidenceAnswer answer)
    {
        if (request.Text("part") is not { } part)
            return null;
        var known = answer.Table.Populations.Where(population => population.Segment is { By: not SegmentBy.Month }).Select(population => EvidenceLook.Named(population.Segment!)).ToList();
        // a part of another division is left behind when the division changes
        return known.Contains(part, StringComparer.Ordinal) ? part : null;
    }
}
