using System.Text;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>Reads the one posting of a file: any format that <c>ingest</c> knows, or else its text.</summary>
internal static class PostingFile
{
    private const int LongestTitle = 100;

    /// <summary>The posting.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, is empty, or holds several postings.</exception>
    internal static RawPosting Read(string file)
    {
        return Of(Bytes(file), file);
    }

    /// <summary>The posting of a file's bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">What the file is called.</param>
    /// <exception cref="UnusableInputException">It is empty, no text, too large, or holds several postings.</exception>
    internal static RawPosting Of(byte[] bytes, string file)
    {
        if (bytes.Length > TextPosting.MostBytes)
            throw TooLarge(file);
        using var content = new MemoryStream(bytes);
        var postings = PostingReader.Read(content, new PostingInput(file, "posting", NamedByUser: true), null).OfType<ReadOutcome.Accepted>().Select(read => read.Posting).Take(2).ToList();
        if (postings.Count > 1)
            throw new UnusableInputException(file, "holds several postings", $"Give one, or ingest them and use --store");
        if (postings.Count == 1)
            return postings[0];

        return OfText(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), file);
    }

    /// <summary>The posting of a text or of HTML.</summary>
    /// <exception cref="UnusableInputException">It is empty, no text, or too large.</exception>
    internal static RawPosting OfText(string text, string where)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal))
            throw new UnusableInputException(where, text.Length == 0 ? "is empty" : "is no text", "Save the posting as text or HTML");
        if (text.Length > TextPosting.MostBytes)
            throw TooLarge(where);
        var posting = TextPosting.Of(text, "posting", null);
        return posting.Title is null && posting.BodyKind == BodyKind.Html ? posting with { Title = FirstLine(text) } : posting;
    }

    private static string? FirstLine(string page)
    {
        var text = PlainText.Of(page, BodyKind.Html).AsSpan().TrimStart();
        var end = text.IndexOf('\n');
        return end is > 0 and < LongestTitle ? text[..end].ToString() : null;
    }

    private static UnusableInputException TooLarge(string where) => new(where, $"is larger than {TextPosting.MostBytes >> 20} MiB", "Give one posting");

    private static byte[] Bytes(string file)
    {
        try
        {
            var size = new FileInfo(file).Length;
            return size <= TextPosting.MostBytes ? File.ReadAllBytes(file) : throw TooLarge(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file.Length == 0 ? "--posting (empty)" : file, "cannot be read", "Name the file of one posting");
        }
    }
}
