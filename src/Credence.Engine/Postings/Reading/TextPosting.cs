using System.Net;
using System.Text;

namespace Credence.Postings.Reading;

/// <summary>
/// One posting out of a whole text or page in no other known format. In what is ingested only files named as texts or pages count, and only those that hold running text: a table with
/// unknown columns or a list of numbers is none.
/// </summary>
public static class TextPosting
{
    /// <summary>Largest text or page that is taken for one posting (bytes).</summary>
    public const int MostBytes = 4 << 20;

    private const string Format = "text";
    private const int LongestTitle = 100;
    private const int LinesOfTable = 5;
    private const int FewestLines = 3;
    private const int FewestCommas = 2;
    private static readonly string[] Endings = [".txt", ".text", ".md", ".markdown", ".html", ".htm"];
    private static readonly string[] Packed = [".gz", ".zst"];

    /// <summary>The posting of a text, of Markdown or of HTML: its title is a page's heading, a text's first line where that is short; else it has none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="source">Corpus.</param>
    /// <param name="id">What tells it from others of its source; null where nothing does.</param>
    public static RawPosting Of(string text, string source, string? id)
    {
        var kind = text.AsSpan().TrimStart().StartsWith("<") ? BodyKind.Html : BodyKinds.Guess(text) == BodyKind.Markdown ? BodyKind.Markdown : BodyKind.Plain;
        return new RawPosting { Source = source, Format = Format, Id = id, Body = text, BodyKind = kind, Title = kind == BodyKind.Html ? HtmlTags.Heading(text) : FirstLine(text) };
    }

    /// <summary>Whether a file's name says that it may be one posting: a text or a page, and no file about the data such as a README.</summary>
    internal static bool IsNamed(string path)
    {
        var packed = Packed.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        var name = packed is null ? path : path[..^packed.Length];
        return Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !SideFiles.IsNamedLike(name);
    }

    /// <summary>Whether a text that begins with a bracket is no JSON: "[Remote] Data Engineer".</summary>
    internal static bool IsBracketed(string start) =>
        start.StartsWith('[') && start.AsSpan(1).TrimStart() is [var sign, ..] inside && char.IsLetter(sign) && !inside.StartsWith("true") && !inside.StartsWith("false") && !inside.StartsWith("null");

    /// <summary>The posting of a file that no format claims.</summary>
    /// <param name="content">The file, of which nothing was taken.</param>
    /// <param name="encoding">How it is written.</param>
    /// <param name="input">The file.</param>
    /// <param name="otherwise">What it is where it holds no running text.</param>
    internal static ReadOutcome Read(PeekStream content, Encoding encoding, PostingInput input, ReadOutcome otherwise)
    {
        var bytes = content.Peek(MostBytes + 1);
        return bytes.Length > MostBytes ? TooLarge(input) : Read(encoding.GetString(bytes), input, otherwise);
    }

    /// <summary>The posting of a page without data of postings.</summary>
    /// <param name="page">The page.</param>
    /// <param name="input">The file.</param>
    /// <param name="outcomes">What was read of it.</param>
    internal static IEnumerable<ReadOutcome> Instead(string page, PostingInput input, IEnumerable<ReadOutcome> outcomes) => outcomes.Select(outcome =>
        outcome is not ReadOutcome.Rejected { Reason: RejectReason.NotAPosting } ? outcome : page.Length > MostBytes ? TooLarge(input) : Read(page, input, outcome));

    private static ReadOutcome Read(string text, PostingInput input, ReadOutcome otherwise)
    {
        var posting = Of(text.TrimStart('\uFEFF'), input.Source, input.Name);
        return posting.BodyKind == BodyKind.Html || (!IsTable(text) && IsRunningText(text)) ? new ReadOutcome.Accepted(posting) : otherwise;
    }

    private static ReadOutcome.Rejected TooLarge(PostingInput input) =>
        new(RejectReason.Unreadable, input.Path, $"a text larger than {MostBytes >> 20} MiB is not one posting: part it into files, or make it a table");

    private static string? FirstLine(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOf('\n');
        return end is > 0 and < LongestTitle && WebUtility.HtmlDecode(start[..end].Trim("#*_ \t\r").ToString()) is { Length: > 0 } line ? line : null;
    }

    /// <summary>Whether at least half of what blanks part is made of letters: words, not numbers, keys or paths.</summary>
    private static bool IsRunningText(string text)
    {
        var (words, all) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n"))
        {
            var part = text.AsSpan(range).Trim("\"'.,;:!?()[]{}*#_-–—•&/|");
            if (part.IsEmpty)
                continue;
            all++;
            words += IsWord(part) ? 1 : 0;
        }

        return words > 0 && 2 * words >= all;
    }

    private static bool IsWord(ReadOnlySpan<char> part)
    {
        foreach (var sign in part)
        {
            if (!char.IsLetter(sign) && sign is not ('-' or '\'' or '’' or '/' or '.' or '&' or '+' or '*' or ':'))
                return false;
        }

        return !part.Contains("//", StringComparison.Ordinal);
    }

    /// <summary>Whether the first lines are rows of as many cells each.</summary>
    private static bool IsTable(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(LinesOfTable).ToList();
        return Same('\t', 1, 2) || Same(',', FewestCommas, FewestLines) || Same(';', FewestCommas, FewestLines) || Same('|', FewestCommas, FewestLines);

        bool Same(char divider, int fewest, int fewestLines) =>
            lines.Count >= fewestLines && lines[0].Count(sign => sign == divider) is var count && count >= fewest && lines.TrueForAll(line => line.Count(sign => sign == divider) == count);
    }
}
