using System.Globalization;

namespace Credence.Postings.Storing;

/// <summary>A committed pair of files of a store.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Postings">File of postings.</param>
/// <param name="Mentions">File of their certification mentions.</param>
public sealed record Part(int Number, PartFile Postings, PartFile Mentions)
{
    internal const string PostingsTable = "postings";
    internal const string MentionsTable = "mentions";
    internal const string TemporaryEnding = ".tmp";

    internal static string FileName(string table, int number) => string.Create(CultureInfo.InvariantCulture, $"{table}-{number:D6}.parquet");

    internal static bool IsFileName(string name) =>
        name.StartsWith(PostingsTable + "-", StringComparison.Ordinal) || name.StartsWith(MentionsTable + "-", StringComparison.Ordinal);
}
