using System.Text.Json.Nodes;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Resume;
using Credence.Pages.Reading;

namespace Credence.App.Check;

/// <summary><c>POST /api/v1/check</c>: the answer of <c>check FILE --json</c> about a page that is sent. No address is ever fetched.</summary>
internal static class CheckEndpoint
{
    internal static readonly ApiEndpoint Endpoint = new(
        "/check",
        "checkPage",
        ["check"],
        "Is the page of this course or certification to be trusted?",
        "Red flags with exact quotes of the page, price in US dollars, length in hours or weeks, newest date, provider, five questions and the tier. What the page does not state is listed as unknown. Links are not followed and nothing is kept.",
        [],
        CheckJson.Default.CheckedPageShape,
        asked => Print.Bytes(CheckCommand.Shape(asked.Data.PagesOn(Door.DayOf(asked.Call)).Check(asked.Body, asked.BodyName, null, PageTextCommand.Isolated), asked.Call, asked.Data), CheckJson.Default.CheckedPageShape))
    {
        Turn = IsolatedExtraction.TurnAsync,
        NeedsTurn = page => PdfReading.IsPdf(page.Span),
        Body = new ApiBody(
            "The page itself, as HTML, text or PDF; told by its content.",
            ["text/html", "text/plain", "application/pdf", "application/xhtml+xml", "application/octet-stream"],
            PageLimits.PageBytes,
            "<h1>AI bootcamp</h1><p>No prior experience needed. Job guaranteed.</p>")
        {
            Forms = [new ApiBodyForm("page", "The page itself, as HTML or text; no address.", _ => new JsonObject { ["type"] = "string" })],
            UsualName = "page.html",
            Words = (name, _, _) => [name],
        },
    };
}
