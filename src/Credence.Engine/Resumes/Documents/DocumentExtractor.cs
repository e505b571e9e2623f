using Credence.Postings.Reading;
using Credence.Resumes.Documents.Word;

namespace Credence.Resumes.Documents;

/// <summary>Takes lines or pages out of the bytes of a document; what it is made of is told by its content.</summary>
internal static class DocumentExtractor
{
    private const int Sample = 64 * 1024;
    private const int HeaderReach = 1024;
    private const string Give = "Give a PDF, Word, text, Markdown or JSON Resume file";

    /// <summary>Reads any document but JSON Resume; never throws for what the document holds.</summary>
    internal static ExtractedDocument Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return KindOf(bytes.Span) switch
            {
                DocumentKind.Pdf => PdfExtractor.Read(bytes),
                DocumentKind.Docx => DocxExtractor.Read(bytes),
                _ => Text(bytes.Span),
            };
        }
        catch (DocumentTroubleException trouble)
        {
            return ExtractedDocument.Refused(trouble.Refusal);
        }
    }

    /// <summary>What bytes are made of; text where nothing else is plain to see. JSON is told from text by its first character.</summary>
    internal static DocumentKind KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, HeaderReach)].IndexOf("%PDF-"u8) >= 0)
            return DocumentKind.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return DocumentKind.Docx;
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', .. var rest] && (bytes.Length < 3 || rest.TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']', ..]) ? DocumentKind.JsonResume : DocumentKind.Text;
    }

    private static ExtractedDocument Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("{\\rtf"u8))
            throw Unsupported("is rich text (RTF)");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? new DocumentTroubleException(new Refusal("encrypted", "is an encrypted Word document", "Save it without a password")) : Unsupported("is a Word document of the format before 2007");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            throw new DocumentTroubleException(new Refusal("no_text", "is an image, and text in images is not read", Give));
        if (CharacterSet.Detect(bytes[..Math.Min(bytes.Length, Sample)]) is not { } encoding)
            throw Unsupported("is neither PDF, Word document nor text");
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        if (text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            throw new DocumentTroubleException(new Refusal("unsupported", "is a web page", "Print it to PDF, or copy its text into a file"));
        return PlainExtractor.Read(text);
    }

    private static DocumentTroubleException Unsupported(string what) => new(new Refusal("unsupported", what, "Save it as PDF, Word document (.docx) or text"));
}
