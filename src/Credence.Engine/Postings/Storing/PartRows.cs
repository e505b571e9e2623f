using Credence.Postings.Finding;
using DuckDB.NET.Data;

namespace Credence.Postings.Storing;

/// <summary>Rows of the two tables, column by column in the order of <see cref="StoreSchema"/>.</summary>
internal static class PartRows
{
    internal static void Append(DuckDBConnection memory, IReadOnlyList<StoredPosting> batch)
    {
        using (var postings = memory.CreateAppender(Part.PostingsTable))
        {
            foreach (var posting in batch)
                Append(postings.CreateRow(), posting);
        }

        using var mentions = memory.CreateAppender(Part.MentionsTable);
        foreach (var posting in batch)
        {
            foreach (var mention in posting.Findings.Mentions)
                Append(mentions.CreateRow(), posting.Document, mention);
        }
    }

    private static void Append(IDuckDBAppenderRow row, StoredPosting posting)
    {
        var (raw, found) = (posting.Raw, posting.Findings.Fields);
        row.AppendValue(posting.Document).AppendValue(posting.TextHash).AppendValue(raw.Source).AppendValue(raw.Format)
            .AppendValue(raw.Id).AppendValue(raw.Url)
            .AppendValue(raw.Title).AppendValue(raw.Employer).AppendValue(found.EmployerKey).AppendValue(found.EmployerSize).AppendValue(found.Industry)
            .AppendValue(raw.Location).AppendValue(found.Country).AppendValue(found.Remote).AppendValue(raw.PostedOn).AppendValue(posting.Language)
            .AppendValue(KebabName.Of(posting.Findings.Role)).AppendValue(NameOrNull(found.Seniority))
            .AppendValue(found.YearsLow).AppendValue(found.YearsHigh).AppendValue(NameOrNull(found.Degree)).AppendValue(found.DegreeOrEquivalent)
            .AppendValue(found.Pay?.Low).AppendValue(found.Pay?.High).AppendValue(found.Pay?.Currency)
            .AppendValue(NameOrNull(found.Pay?.Period)).AppendValue(NameOrNull(found.Pay?.By))
            .AppendValue(posting.Text).EndRow();
    }

    private static void Append(IDuckDBAppenderRow row, long document, Mention mention) =>
        row.AppendValue(document).AppendValue(mention.Start).AppendValue(mention.End)
            .AppendValue(KebabName.Of(mention.Kind)).AppendValue(mention.Certification).AppendValue(NameOrNull(mention.Strength))
            .AppendValue(mention.EvidenceStart).AppendValue(mention.EvidenceEnd).EndRow();

    private static string? NameOrNull<T>(T? value) where T : struct, Enum => value is { } known ? KebabName.Of(known) : null;
}
