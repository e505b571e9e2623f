using Credence.Postings.Finding;
using ParquetSharp;

namespace Credence.Postings.Storing;

/// <summary>Rows of the two tables, column by column in the order of <see cref="PartSchema"/>.</summary>
internal static class PartRows
{
    private static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber; // of Parquet's DATE
    private const int Cents = 100; // of DECIMAL(18,2)

    internal static void WritePostings(RowGroupWriter group, IReadOnlyList<StoredPosting> batch)
    {
        using var columns = new PartColumns<StoredPosting>(group, batch);
        columns.Numbers(row => row.Document).Texts(row => row.TextHash).Texts(row => row.Raw.Source).Texts(row => row.Raw.Format)
            .TextsOrNull(row => row.Raw.Id).TextsOrNull(row => row.Raw.Url)
            .TextsOrNull(row => row.Raw.Title).TextsOrNull(row => row.Raw.Employer)
            .TextsOrNull(row => Fields(row).EmployerKey).TextsOrNull(row => Fields(row).EmployerSize).TextsOrNull(row => Fields(row).EmployerSizeInText)
            .TextsOrNull(row => Fields(row).Industry).TextsOrNull(row => Fields(row).IndustryInText)
            .TextsOrNull(row => row.Raw.Location).TextsOrNull(row => Fields(row).Country).NumbersOrNull(row => Fields(row).Remote)
            .NumbersOrNull(row => row.Raw.PostedOn is { } day ? day.DayNumber - FirstDay : (int?)null).Texts(row => row.Language)
            .Texts(row => KebabName.Of(row.Findings.Role)).TextsOrNull(row => NameOrNull(Fields(row).Seniority))
            .NumbersOrNull(row => Fields(row).YearsLow).NumbersOrNull(row => Fields(row).YearsHigh)
            .TextsOrNull(row => NameOrNull(Fields(row).Degree)).NumbersOrNull(row => Fields(row).DegreeOrEquivalent)
            .NumbersOrNull(row => InCents(Fields(row).Pay?.Low)).NumbersOrNull(row => InCents(Fields(row).Pay?.High))
            .TextsOrNull(row => Fields(row).Pay?.Currency).TextsOrNull(row => NameOrNull(Fields(row).Pay?.Period)).TextsOrNull(row => NameOrNull(Fields(row).Pay?.By))
            .TextLists(row => row.Findings.Skills).Texts(row => row.Text);
    }

    internal static void WriteMentions(RowGroupWriter group, IReadOnlyList<StoredPosting> batch)
    {
        (long Document, Mention Mention)[] mentions = [.. batch.SelectMany(posting => posting.Findings.Mentions, (posting, mention) => (posting.Document, mention))];
        using var columns = new PartColumns<(long Document, Mention Mention)>(group, mentions);
        columns.Numbers(row => row.Document).Numbers(row => row.Mention.Start).Numbers(row => row.Mention.End)
            .Texts(row => KebabName.Of(row.Mention.Kind)).TextsOrNull(row => row.Mention.Certification).TextsOrNull(row => NameOrNull(row.Mention.Strength))
            .Numbers(row => row.Mention.EvidenceStart).Numbers(row => row.Mention.EvidenceEnd);
    }

    private static PostingFields Fields(StoredPosting row) => row.Findings.Fields;

    private static long? InCents(decimal? amount) => amount is { } known ? (long)decimal.Round(known * Cents, 0, MidpointRounding.AwayFromZero) : null;

    private static string? NameOrNull<T>(T? value) where T : struct, Enum => value is { } known ? KebabName.Of(known) : null;
}
