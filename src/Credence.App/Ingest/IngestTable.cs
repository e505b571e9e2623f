using System.Globalization;
using Credence.Postings;
using Credence.Postings.Reading;

namespace Credence.App.Ingest;

/// <summary>The counts as an aligned table for a person.</summary>
internal static class IngestTable
{
    private const int Gap = 2;

    private static readonly string[] Head = ["source", "records", "no text", "stub", "no posting", "unreadable", "known", "exact dup.", "near dup.", "new", "AI roles"];

    internal static void Print(IngestReport report, string store)
    {
        var rows = new List<string[]> { Head };
        rows.AddRange(report.Sources.Select(source => Row(source.Key, source.Value)));
        rows.Add(Row("all", report.Total));
        var widths = Head.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            Hosting.Print.Line(string.Join(new string(' ', Gap), row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));

        Hosting.Print.Line();
        var held = report.StoreParts == 0
            ? "Nothing is stored"
            : string.Create(CultureInfo.InvariantCulture, $"{store} holds {report.StorePostings:N0} distinct {(report.StorePostings == 1 ? "posting" : "postings")} in {report.StoreParts:N0} {(report.StoreParts == 1 ? "part" : "parts")}");
        Hosting.Print.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{held}; {report.Bytes / 1e6:N1} MB read in {report.Elapsed.TotalSeconds:N1} s."));
        if (TooShortShape.Of(report.TooShort).Sentence() is { } left)
        {
            foreach (var line in Hosting.Wrapping.Lines(left, Hosting.Print.Width))
                Hosting.Print.Line(line);
        }
    }

    private static string[] Row(string name, IngestCounts counts) =>
    [
        name,
        .. new[]
        {
            counts.Accepted + counts.Rejected.Values.Sum(), counts.Rejected[RejectReason.NoText], counts.Rejected[RejectReason.Stub],
            counts.Rejected[RejectReason.NotAPosting], counts.Rejected[RejectReason.Unreadable], counts.Known, counts.DuplicatesExact,
            counts.DuplicatesNear, counts.Distinct, counts.AiRoles,
        }.Select(count => count.ToString("N0", CultureInfo.InvariantCulture)),
    ];
}
