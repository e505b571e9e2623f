using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Credence.App.Pictures;
using Credence.App.Tests.Browser;
using Credence.App.Tests.Receipts;
using Credence.Rules;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>The pictures in a real browser, at widths from 320 to 1440 px.</summary>
public sealed partial class BrowserTests : IDisposable
{
    private static readonly int[] Widths = [320, 360, 390, 600, 768, 800, 960, 1058, 1280, 1440];

    // says what reaches out of the page, which words of one drawing lie on others, and where strips and their axis do not share edges
    private const string Measure = """
        <script>
        addEventListener("load", () => {
          const said = [];
          for (const frame of document.querySelectorAll("iframe")) {
            const page = frame.contentDocument, width = frame.width;
            if (page.documentElement.scrollWidth > width) said.push(width + ": page is " + page.documentElement.scrollWidth + " wide");
            const box = element => element.getBoundingClientRect();
            const seen = [...page.querySelectorAll("svg text")].filter(text => box(text).width > 0);
            for (const text of seen) if (box(text).left < -.6 || box(text).right > +width + .6) said.push(width + ": '" + text.textContent + "' leaves the page");
            for (const svg of page.querySelectorAll("svg")) {
              const words = [...svg.children].filter(child => child.tagName == "text" && box(child).width > 0);
              words.forEach((one, i) => words.slice(i + 1).forEach(other => {
                const [a, b] = [box(one), box(other)];
                if (a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2) said.push(width + ": '" + one.textContent + "' lies on '" + other.textContent + "'");
              }));
            }
            for (const table of page.querySelectorAll("table.plot")) {
              const axis = box(table.querySelector("svg.axis"));
              for (const strip of table.querySelectorAll("svg.strip"))
                if (Math.abs(box(strip).left - axis.left) > .6 || Math.abs(box(strip).width - axis.width) > .6) said.push(width + ": a strip and its axis differ by " + (box(strip).left - axis.left) + ", " + (box(strip).width - axis.width));
            }
          }
          document.getElementById("said").textContent = said.length ? said.join("\n") : "all is well";
        });
        </script>
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_picture_leaves_its_page_no_word_lies_on_another_and_strips_share_the_edges_of_their_axis()
    {
        var browser = Visitor.Chromium;
        Assert.SkipWhen(browser is null, "skipped: no chromium is here");
        var flow = Flow.Read(Path.Combine(Checkout.Root, "data", "rules", "should-i-certify.yaml"));
        var way = flow.Evaluate(new Dictionary<string, string> { ["prior-ai-experience"] = "yes" });
        var page = Gallery.Page(Samples.All, new FlowPicture(new Caption("flow", "One answer is missing", "The whole flow."), flow, way).Html);
        var frames = string.Concat(Widths.Select(width => FormattableString.Invariant($"<iframe width=\"{width}\" height=\"6000\" srcdoc=\"{WebUtility.HtmlEncode(page)}\"></iframe>")));
        var file = _folder.Write("pictures.html", $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pictures</title></head><body>{frames}<pre id=\"said\"></pre>{Measure}</body></html>");

        using var process = Process.Start(new ProcessStartInfo(browser!, ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000", "--dump-dom", new Uri(file).AbsoluteUri, "--user-data-dir=" + _folder.Path("profile")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = Said().Match(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(said.Success, await messages);
        Assert.True(said.Groups[1].Value == "all is well", WebUtility.HtmlDecode(said.Groups[1].Value));
    }

    [GeneratedRegex("<pre id=\"said\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Said();
}
