using System.Text;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Portfolio;
using Credence.App.Receipts;
using Credence.Portfolio.Signed;
using Credence.Sources;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Credentials;

/// <summary><c>/verify</c>: the answer of <c>verify</c> about a document that is pasted or uploaded. It is checked in memory alone.</summary>
internal static class VerifyPage
{
    internal const string Path = "/verify";
    private const int FormOverhead = 64 * 1024;

    internal static readonly WebPage Page = new(Path, Make) { MostFormBytes = CredentialFile.MostBytes + FormOverhead };

    private static PageView Make(PageRequest request)
    {
        var frame = FrameView.Of(request, "Check a signed statement", PortfolioPage.Path);
        if (request.Form is not { } form)
            return PageView.Of<VerifySheet>(new VerifyView(frame));
        try
        {
            return PageView.Of<VerifySheet>(new VerifyView(frame) { Verified = Verified(request, form) });
        }
        catch (UnusableInputException wrong)
        {
            return Again(frame, form, $"{Capital.Of(wrong.Where)}: {wrong.What}. {wrong.Next}.");
        }
        catch (WrongUseException wrong)
        {
            return Again(frame, form, $"{Capital.Of(ProblemWords.Web.Say(wrong.What))}. {wrong.Next}.");
        }
    }

    private static PageView Again(FrameView frame, PageForm form, string error) =>
        PageView.Of<VerifySheet>(new VerifyView(frame) { Error = error, Given = form.Text("text"), Key = form.Text(VerifyEndpoint.KeyName) }) with { Status = StatusCodes.Status422UnprocessableEntity };

    private static VerifiedView Verified(PageRequest request, PageForm form)
    {
        var bytes = Sent(form);
        var key = form.Text(VerifyEndpoint.KeyName)?.Trim();
        var call = request.Command(["verify", VerifyEndpoint.UsualName, .. key is null ? (string[])[] : [$"--{VerifyEndpoint.KeyName}={key}"]]);
        CallRecord.Current!.Received(VerifyEndpoint.UsualName, bytes.Span);
        var shape = VerifyCommand.Sent(call, VerifyEndpoint.UsualName, bytes, request.Data);
        return new VerifiedView(
            VerifyText.Headline(shape), VerifyText.Stated(shape),
            [.. shape.Findings.Select(finding => new VerifiedPart(finding.Pass switch { true => PortfolioMark.There, false => PortfolioMark.Missing, _ => PortfolioMark.Unknown }, finding.Id, Capital.Of(ValueText.Plain(finding.Why)) + "."))],
            shape.Key, VerifyText.Shown(shape),
            ReceiptLines.Of(request.Data.Folder.Receipt(request.Day, call.GetValue(Door.Seed))),
            $"{Door.CommandName} verify FILE{(key is null ? "" : $" --{VerifyEndpoint.KeyName} {ValueText.Plain(key)}")} --as-of {request.Day:yyyy-MM-dd}");
    }

    private static ReadOnlyMemory<byte> Sent(PageForm form) => (form.File, form.Text("text")) switch
    {
        ({ }, { }) => throw new UnusableInputException("document", "a text and a file were sent together, and one document is checked at a time", "Send only one of them"),
        ({ } file, _) => file.Content,
        (_, { } text) => Encoding.UTF8.GetBytes(text),
        _ => throw new UnusableInputException("document", "nothing was sent", "Paste the document, or choose its file"),
    };
}
