using System.Globalization;

namespace Credence.Postings.Storing;

/// <summary>A committed file of records: rows of accepted records, then sketches of the distinct postings among them.</summary>
/// <param name="Number">From 1.</param>
/// <param name="File">The file; its rows are the records.</param>
/// <param name="Documents">Distinct postings (count).</param>
internal sealed record RecordsFile(int Number, PartFile File, long Documents)
{
    internal const string TemporaryEnding = ".tmp";

    private const string Start = "records-";
    private const string End = ".bin";

    internal static string FileName(int number) => string.Create(CultureInfo.InvariantCulture, $"{Start}{number:D6}{End}");

    /// <summary>Whether <see cref="FileName"/> gives this name, finished or temporary.</summary>
    internal static bool IsFileName(string name)
    {
        var finished = name.EndsWith(TemporaryEnding, StringComparison.Ordinal) ? name[..^TemporaryEnding.Length] : name;
        return finished.Length > Start.Length + End.Length
            && int.TryParse(finished.AsSpan(Start.Length, finished.Length - Start.Length - End.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && finished == FileName(number);
    }
}
