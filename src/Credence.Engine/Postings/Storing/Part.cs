using System.Globalization;

namespace Credence.Postings.Storing;

/// <summary>A committed pair of files of a store.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Postings">File of postings.</param>
/// <param name="Mentions">File of their certification mentions.</param>
/// <param name="Vocabulary">Hash of the words they were found with, see <see cref="Finding.Vocabulary"/>; null where an earlier version, which kept none, stored the part.</param>
public sealed record Part(int Number, PartFile Postings, PartFile Mentions, string? Vocabulary)
{
    internal const string PostingsTable = "postings";
    internal const string MentionsTable = "mentions";
    internal const string TemporaryEnding = ".tmp";

    internal static string FileName(string table, int number) => string.Create(CultureInfo.InvariantCulture, $"{table}-{number:D6}.parquet");

    /// <summary>Whether a file is one that <see cref="FileName"/> names, finished or temporary: nothing else in a store's folder is ours to delete.</summary>
    internal static bool IsFileName(string name)
    {
        var finished = name.EndsWith(TemporaryEnding, StringComparison.Ordinal) ? name[..^TemporaryEnding.Length] : name;
        return IsFileName(finished, PostingsTable) || IsFileName(finished, MentionsTable);
    }

    private static bool IsFileName(string name, string table)
    {
        var from = table.Length + 1;
        var to = name.LastIndexOf('.');
        return to > from && int.TryParse(name.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && name == FileName(table, number);
    }
}
