using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>Which rows of a table have no corrected share, and why.</summary>
internal static class CorrectedText
{
    private const int MostNamed = 3;

    /// <summary><c>Corrected unknown for certification in any form: extraction error not measured.</c> One line for each reason; none where no row lacks it.</summary>
    internal static IEnumerable<string> Missing(IReadOnlyList<EvidenceRow> rows, EvidenceLabels labels) => rows
        .Where(row => row.CorrectedMissing is not null)
        .GroupBy(row => row.CorrectedMissing, StringComparer.Ordinal)
        .Select(same => $"Corrected unknown for {Which([.. same], rows.Count, labels)}: {same.Key}.");

    private static string Which(EvidenceRow[] lacking, int all, EvidenceLabels labels)
    {
        if (lacking.Length == all && all > 1)
            return "every row";
        var named = lacking.Take(MostNamed).Select(labels.Title);
        var more = lacking.Length > MostNamed ? $" and {Numbers.Count(lacking.Length - MostNamed)} more" : "";
        return string.Join("; ", named) + more;
    }
}
