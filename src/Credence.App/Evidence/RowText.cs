using Credence.Evidence;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>The rows of one population as an aligned table.</summary>
internal static class RowText
{
    private const string None = "unknown";

    internal static IEnumerable<string> Lines(IReadOnlyList<EvidenceRow> rows, EvidenceLabels labels, bool drawn)
    {
        string[] headings =
        [
            "certification", "id", "postings", "share", "95 %", .. drawn ? [$"0 to {Numbers.Percent(End(rows))}".PadRight(Strip.Width)] : Array.Empty<string>(),
            "by employer", "corrected", "required", "preferred", "mentioned", "not needed", "employers", "largest",
        ];
        return TextTable.Lines(headings, [.. rows.Select(row => Cells(row, labels, drawn ? End(rows) : null))]);
    }

    /// <summary>Right end of the scale that holds every interval.</summary>
    internal static double End(IEnumerable<EvidenceRow> rows) => rows.Max(row => row.Wilson?.High) ?? 1;

    private static List<string> Cells(EvidenceRow row, EvidenceLabels labels, double? end)
    {
        var share = row.Share ?? 0;
        var cells = new List<string>
        {
            labels.Title(row),
            row.Certification,
            Numbers.Count(row.Count),
            Numbers.Percent(share),
            row.Wilson is { } wilson ? Numbers.Range(wilson, share) : None,
        };
        if (end is { } scale && row.Wilson is { } range)
            cells.Add(Strip.Draw(share, range, scale));
        cells.AddRange(
        [
            row.Bootstrap is { } clustered ? Numbers.Range(clustered, share) : None,
            row.Corrected is { } corrected ? Corrected(corrected) : None,
            Numbers.Count(row.Strengths.Required),
            Numbers.Count(row.Strengths.Preferred),
            Numbers.Count(row.Strengths.Mentioned),
            Numbers.Count(row.Strengths.Negated),
            Numbers.Count(row.Employers),
            row.TopEmployerShare is { } top ? Numbers.Percent(top) : None,
        ]);
        return cells;
    }

    private static string Corrected(CorrectedShare corrected) => $"{Numbers.Percent(corrected.Share)} ({Numbers.Range(corrected.Range, corrected.Share)})";
}
