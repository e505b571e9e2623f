using System.Text;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Resume;
using Credence.Pages.Fetching;
using Credence.Pages.Reading;
using Credence.Sources;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Check;

/// <summary><c>/check</c>: the answer of <c>check</c> about a page that is pasted, uploaded or, on one's own machine, fetched.</summary>
internal static class CheckPage
{
    internal const string Path = "/check";
    private const int FormOverhead = 64 * 1024;
    private const string Pasted = "pasted text";
    private const int LongestName = 100;

    internal static readonly WebPage Page = new(Path, Make)
    {
        MostFormBytes = PageLimits.PageBytes + FormOverhead,
        Turn = IsolatedExtraction.TurnAsync,
        NeedsTurn = form => form.File is { } file && PdfReading.IsPdf(file.Content.Span),
    };

    private static PageView Make(PageRequest request)
    {
        var frame = FrameView.Of(request, "Check a page", Path);
        if (request.Form is not { } form)
            return PageView.Of<CheckSheet>(new CheckView(frame, request.MayFetch));
        try
        {
            return PageView.Of<CheckSheet>(new CheckView(frame, request.MayFetch) { Checked = Checked(request, form) });
        }
        catch (UnusableInputException wrong)
        {
            var given = form.Text("text") is { Length: <= MarkedText.MostShown } text ? text : null;
            return PageView.Of<CheckSheet>(new CheckView(frame, request.MayFetch) { Error = $"{Capital.Of(wrong.Where)}: {wrong.What}. {wrong.Next}.", Given = given }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static CheckedView Checked(PageRequest request, PageForm form)
    {
        var (name, bytes, address) = Sent(request, form);
        var call = request.Command("check", "--", name);
        CallRecord.Current!.Received(name, bytes.Span);
        var report = request.Data.PagesOn(request.Day).Check(bytes, name, address, PageTextCommand.Isolated);
        var shape = CheckCommand.Shape(report, call, request.Data);
        var pieces = MarkedText.Of(report.VisibleText, [.. report.Flags.Select(flag => flag.Evidence.Text)]);
        return new CheckedView(
            $"{CheckText.Headline(shape).TrimEnd('.')}{(report.Flags.Count > 0 ? ": ask the provider about each before you pay" : ": that is no praise, so count postings before you pay")}",
            name,
            report,
            [.. report.Flags.Select((flag, place) => new FindingView(place + 1, CheckText.Flags[flag.Id].Title, CheckText.Flags[flag.Id].Why, flag.Evidence.Text, flag.Evidence.Where, pieces.Any(piece => piece.Finding == place + 1)))],
            pieces,
            report.VisibleText.Length > MarkedText.MostShown,
            [.. CheckText.Stated(shape)],
            ReceiptLines.Of(request.Data.Folder.Receipt(request.Day, call.GetValue(Door.Seed))),
            $"{Door.CommandName} check FILE --as-of {request.Day:yyyy-MM-dd}");
    }

    private static (string Name, ReadOnlyMemory<byte> Bytes, Uri? Address) Sent(PageRequest request, PageForm form)
    {
        string[] sent = [.. new[] { form.Text("text") is null ? null : "pasted text", form.File is null ? null : "a file", form.Text("address") is null ? null : "an address" }.OfType<string>()];
        if (sent.Length > 1)
            throw new UnusableInputException("page", $"{Capital.Of(Phrase.List(sent))} were sent together, and one page is checked at a time", $"Send only {Phrase.Either(sent)}");
        if (form.File is { } file)
            return (Plain(file.Name), file.Content, null);
        if (form.Text("address") is { } address)
        {
            if (!request.MayFetch)
                throw new UnusableInputException("address", "this server fetches no addresses for others", "Save the page and upload it, or paste its text");
            var fetched = new PageFetcher().FetchAsync(address, request.Stop).GetAwaiter().GetResult();
            return (address, fetched.Bytes, fetched.Address);
        }

        return form.Text("text") is { } text
            ? (Pasted, Encoding.UTF8.GetBytes(text), null)
            : throw new UnusableInputException("page", "Nothing was sent", "Paste the text of a page, or choose a file");
    }

    private static string Plain(string name)
    {
        var plain = string.Concat(System.IO.Path.GetFileName(name).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_').Take(LongestName));
        return plain.TrimStart('-', '.') is { Length: > 0 } kept ? kept : "page";
    }
}
