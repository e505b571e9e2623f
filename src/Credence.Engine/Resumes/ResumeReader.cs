using Credence.Catalog;
using Credence.Resumes.Documents;
using Credence.Resumes.Documents.Layout;
using Credence.Resumes.Json;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes;

/// <summary>Reads a résumé from the bytes of a PDF, Word, text, Markdown or JSON Resume document; what it is made of is told by its content.</summary>
public sealed class ResumeReader
{
    private static readonly Dictionary<string, DocumentKind[]> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = [DocumentKind.Pdf],
        [".docx"] = [DocumentKind.Docx],
        [".json"] = [DocumentKind.JsonResume],
        [".txt"] = [DocumentKind.Text],
        [".md"] = [DocumentKind.Text],
    };

    private readonly JsonResumeReader _json;
    private readonly ResumeParser _parser;

    private ResumeReader(DataFolder data, CertificationCatalog catalog)
    {
        var (names, degrees) = (KnownNames.Read(data, catalog), DegreeWords.Read(data));
        _json = new JsonResumeReader(names, degrees, PlannedRemarks.Read(data));
        _parser = ResumeParser.Read(data, names, degrees);
    }

    /// <summary>Reads the words of <c>data</c>.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static ResumeReader Read(DataFolder data, CertificationCatalog catalog) => new(data, catalog);

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="name">What it is called; only the ending is looked at, and must not contradict the content. Null where it has no name.</param>
    /// <param name="extract">Takes the lines out of a document that is no JSON: <see cref="Extract"/>, or the same in a process of its own.</param>
    public ResumeReading Read(ReadOnlyMemory<byte> bytes, string? name, Func<ReadOnlyMemory<byte>, byte[]> extract)
    {
        if (bytes.Length == 0)
            return ResumeReading.Of(Refusals.Empty);
        if (bytes.Length > ResumeLimits.DocumentBytes)
            return ResumeReading.Of(Refusals.TooLarge);
        var kind = DocumentExtractor.KindOf(bytes.Span);
        if (name is not null && Extensions.TryGetValue(Path.GetExtension(name), out var expected) && !expected.Contains(kind))
            return ResumeReading.Of(new Refusal("type_mismatch", $"is called {Path.GetExtension(name)} but is {Word(kind)}", "Rename it after what it is, or give another file"));
        if (kind is DocumentKind.JsonResume)
            return _json.Read(bytes);
        var extracted = ExtractedWire.Read(extract(bytes));
        if (extracted.Refusal is { } refusal)
            return ResumeReading.Of(refusal);
        var document = ReadingOrder.Of(extracted, _parser.IsHeading);
        document = document with { Lines = LongLines.Of(document.Lines) };
        if (document.Lines.Sum(line => line.Text.Count(char.IsLetter)) < FewestLetters)
            return ResumeReading.Of(new Refusal("no_text", extracted.Pages.Any(page => page.ImageShare > 0) ? "holds no text, only images; text in images is not read" : "holds no text", "Export it as text from the program it was written in"));
        if (document.Lines.Count > ResumeLimits.Lines || document.Lines.Sum(line => line.Text.Length + 1) > ResumeLimits.TextLength)
            return ResumeReading.Of(Refusals.TooLong);
        return ResumeReading.Of(_parser.Parse(document));
    }

    /// <summary>Takes the lines out of an untrusted document, in this process; the answer is for <see cref="Read(ReadOnlyMemory{byte}, string?, Func{ReadOnlyMemory{byte}, byte[]})"/>.</summary>
    public static byte[] Extract(ReadOnlyMemory<byte> bytes) => ExtractedWire.Write(DocumentExtractor.Read(bytes));

    /// <summary>The answer of an extraction that did not come to an end.</summary>
    /// <param name="refusal">Why.</param>
    public static byte[] Refused(Refusal refusal) => ExtractedWire.Write(ExtractedDocument.Refused(refusal));

    private const int FewestLetters = 10;

    private static string Word(DocumentKind kind) => kind switch
    {
        DocumentKind.Pdf => "a PDF",
        DocumentKind.Docx => "a packed (Word) document",
        DocumentKind.JsonResume => "JSON",
        _ => "none",
    };
}
