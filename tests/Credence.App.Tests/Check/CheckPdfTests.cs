using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Resume;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Check;

/// <summary>A PDF that is checked is read by a process of its own, whichever door it comes through.</summary>
public sealed class CheckPdfTests
{
    private const string Content = "BT /F1 12 Tf 72 720 Td (AI bootcamp. No prior experience needed.) Tj 0 -20 Td (Job guaranteed. Become a machine learning engineer.) Tj ET";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_server_lets_another_process_read_a_pdf_and_says_what_the_command_says()
    {
        using var temp = new TempFolder();
        var file = temp.Write("page.pdf", Encoding.ASCII.GetString(Pdf()));
        await using var server = new ServerProcess();
        await server.InitializeAsync();
        using var watch = new ChildWatch(server.Id);

        using var body = new ByteArrayContent(Pdf()) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var answer = await server.Client.PostAsync("/api/v1/check?as-of=2026-11-23", body, Stop);
        using var part = new ByteArrayContent(Pdf());
        using var form = new MultipartFormDataContent { { part, "file", "page.pdf" } };
        using var page = await server.Client.PostAsync("/check?as-of=2026-11-23", form, Stop);
        var seen = watch.Ended();
        var command = await CredenceProgram.RunAsync(["check", file, "--as-of", "2026-11-23"], stop: Stop);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (answer.StatusCode, page.StatusCode));
        Assert.Contains("job-guarantee", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Contains("Job guarantee", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.True(command.ExitCode == 0, command.Messages);
        Assert.Contains("Job guarantee", command.Output, StringComparison.Ordinal);
        if (Directory.Exists("/proc"))
            Assert.Contains(seen, words => words.Contains("page-text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pdf_that_takes_too_much_is_refused_and_the_next_page_is_answered()
    {
        await using var server = new ServerProcess();
        await server.InitializeAsync();
        var deep = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj " + new string('[', 200_000));

        using var body = new ByteArrayContent(deep) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var refused = await server.Client.PostAsync("/api/v1/check", body, Stop);
        using var text = new StringContent("<h1>AI bootcamp</h1><p>Job guaranteed.</p>", Encoding.UTF8, "text/html");
        using var next = await server.Client.PostAsync("/api/v1/check", text, Stop);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (refused.StatusCode, next.StatusCode));
        Assert.Contains("nested too deeply", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private static byte[] Pdf() => Encoding.ASCII.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length {Content.Length}>>\nstream\n{Content}\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer <</Size 6 /Root 1 0 R>>\n%%EOF");
}
