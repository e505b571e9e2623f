namespace Credence.Resumes;

/// <summary>Refusals that several kinds of documents share.</summary>
internal static class Refusals
{
    internal static readonly Refusal TooLarge = new("too_large", $"is larger than {ResumeLimits.DocumentBytes / (1024 * 1024)} MiB", "Save it without images, or as text");

    internal static readonly Refusal TooLong = new("too_long", $"holds more than {ResumeLimits.TextLength:N0} characters or {ResumeLimits.Lines:N0} lines", "Give the résumé alone, without attachments");

    internal static readonly Refusal Empty = new("empty", "is empty", "Give a PDF, Word, text, Markdown or JSON Resume file");
}
