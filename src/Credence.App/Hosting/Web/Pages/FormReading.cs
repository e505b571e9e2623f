using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>Reads a form, within limits; nothing of it is written to a disk.</summary>
internal static class FormReading
{
    private const int MostFields = 100;
    private const int MostNameLength = 100;

    /// <exception cref="ProblemException">It is no form, or too large.</exception>
    internal static async Task<PageForm> ReadAsync(HttpRequest request, int mostBytes)
    {
        if (request.ContentLength > mostBytes)
            throw TooLarge(mostBytes);
        // the server's own limit holds for bodies of any length; this form's is smaller
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = mostBytes;
        if (!request.HasFormContentType)
            throw new ProblemException(ProblemKind.WrongMediaType, "header Content-Type", "This page takes a form", "Send it from the page itself");
        var options = new FormOptions
        {
            BufferBody = false,
            MemoryBufferThreshold = mostBytes,
            BufferBodyLengthLimit = mostBytes,
            MultipartBodyLengthLimit = mostBytes,
            ValueLengthLimit = mostBytes,
            KeyLengthLimit = MostNameLength,
            ValueCountLimit = MostFields,
        };
        try
        {
            var form = await request.ReadFormAsync(options, request.HttpContext.RequestAborted);
            var values = form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
            return new PageForm(values, form.Files is [{ Length: > 0 } file, ..] ? await SentAsync(file) : null);
        }
        catch (Exception wrong) when (wrong is InvalidDataException || (wrong is IOException and not BadHttpRequestException))
        {
            throw new ProblemException(ProblemKind.BadRequest, "the form", "The form is cut off, not well formed, or holds more than is read", "Send it again from the page, or send less at once");
        }
    }

    private static async Task<SentFile> SentAsync(IFormFile file)
    {
        using var kept = new MemoryStream();
        await file.CopyToAsync(kept);
        return new SentFile(file.FileName, kept.ToArray());
    }

    private static ProblemException TooLarge(int mostBytes) =>
        new(ProblemKind.TooLarge, "the form", FormattableString.Invariant($"The form is larger than {mostBytes / 1024:N0} KiB"), "Send less at once");
}
