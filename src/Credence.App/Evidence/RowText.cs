using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>The rows of one population as an aligned table that fits a width: what is least needed to judge a share is left out first.</summary>
internal static class RowText
{
    private const string None = "unknown";
    private const int NameWidth = 32;

    internal static IEnumerable<string> Lines(IReadOnlyList<EvidenceRow> rows, EvidenceLabels labels, TableLook look)
    {
        var end = End(rows);
        TextColumn[] columns =
        [
            new("certification", Side.Left, 0, NameWidth),
            TextColumn.Words("id"),
            TextColumn.Numbers("postings"),
            TextColumn.Numbers("share"),
            TextColumn.Numbers("95 %"),
            .. look.Drawn ? [new TextColumn(Strip.Heading(end), Side.Left, 2, Strip.Width)] : Array.Empty<TextColumn>(),
            Extra("by employer", 1),
            Extra("corrected", 4),
            Extra("required", 3),
            Extra("preferred", 6),
            Extra("mentioned", 7),
            Extra("not needed", 8),
            TextColumn.Numbers("employers"),
            Extra("largest", 5),
        ];
        var table = new TextTable(columns, [.. rows.Select(row => Cells(row, labels, look.Drawn ? end : null))], look.Width);
        foreach (var line in table.Lines())
            yield return line;
        if (table.LeftOut.ToList() is not { Count: > 0 } left)
            yield break;
        foreach (var line in Wrapping.Lines($"Left out to fit {look.Width} columns: {string.Join(", ", left)}; --json has them.", look.Width))
            yield return line;
    }

    private static TextColumn Extra(string heading, int rank) => new(heading, Side.Right, rank, int.MaxValue);

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
            row.Share is null ? None : Numbers.Percent(share),
            row.Wilson is { } wilson ? Numbers.Range(wilson, share) : None,
        };
        if (end is { } scale)
            cells.Add(row.Wilson is { } range ? Strip.Draw(share, range, scale) : "");
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
