using System.Buffers.Binary;
using Credence.App.Tests.House;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace Credence.App.Tests.Browser;

/// <summary>What holds on every page, however wide and light the screen is.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LookTests(Visitor visitor)
{
    private const int MostBytes = 150_000;
    private const int PngWidth = 16;
    private static readonly int[] Widths = [320, 360, 390, 600, 720, 768, 770, 800, 960, 1024, 1058, 1280, 1440];
    private static readonly string Axe = Path.Combine(CredenceProgram.Root, "tests", "tools", "node_modules", "axe-core", "axe.min.js");

    private static readonly Lazy<string> AxeSource = new(() => File.ReadAllText(Axe));

    public static TheoryData<string> Pages { get; } = new(Sites.All);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_and_brings_no_inline_style_or_script(string address)
    {
        var page = await visitor.LookAsync();
        var refused = new List<string>();
        page.Console += Note;
        await page.GotoAsync(address);
        page.Console -= Note;

        Assert.InRange(await page.EvaluateAsync<int>(Bytes), 1000, MostBytes);
        Assert.Empty(refused);
        Assert.Equal(0, await page.Locator("[style]").CountAsync());
        Assert.Equal(0, await page.Locator("script:not([src]):not([type='application/ld+json'])").CountAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.NotEmpty(await page.TitleAsync());

        void Note(object? sender, IConsoleMessage message)
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
                refused.Add(message.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_never_scrolls_sideways_and_strips_stand_over_their_axis(string address)
    {
        var page = await visitor.LookAsync();
        await page.GotoAsync(address);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{address} is {over} px too wide at {width}: {await page.EvaluateAsync<string>(TooWide)}");
            Assert.Equal("", await page.EvaluateAsync<string>(OffAxis));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_violation_with_every_detail_open(string address)
    {
        Assert.SkipUnless(File.Exists(Axe), "skipped: axe-core is not installed (npm ci in tests/tools)");
        var page = await visitor.LookAsync();
        await page.GotoAsync(address);
        await FindNoViolationAsync(page, address);
    }

    [Theory]
    [InlineData("/check", "Check the page", "AI bootcamp by Norrland Institute. Job guaranteed. Price $1,500. Certificate included.", null)]
    [InlineData("/verify", "Check the document", """{"type": ["OpenBadgeCredential"]}""", null)]
    [InlineData("/resume", "Read it", "Quirinia Zabelsdottir\nquirinia@example.org\n\nWork Experience\nData Engineer, Fernwald Mills\nMarch 2021 - Present\n- Built a forecast in Python\n\nSkills\nPython, SQL", "Top secret clearance required. Python and Kubernetes required. Azure preferred.")]
    public async Task A_page_that_answers_a_form_has_no_violation_and_never_scrolls_sideways(string address, string button, string text, string? posting)
    {
        Assert.SkipUnless(File.Exists(Axe), "skipped: axe-core is not installed (npm ci in tests/tools)");
        var page = await visitor.LookAsync();
        await page.GotoAsync(address);
        await page.FillAsync("#text", text);
        if (posting is not null)
            await page.FillAsync("#posting", posting);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.WaitForSelectorAsync("#receipt");

        await FindNoViolationAsync(page, address);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), int.MinValue, 0);
        }
    }

    private static async Task FindNoViolationAsync(IPage page, string address)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await page.EvaluateAsync(AxeSource.Value);
        foreach (var width in new[] { 1440, 390 })
        {
            foreach (var isDark in new[] { false, true })
            {
                await Visitor.SetAsync(page, width, isDark);
                var found = await page.EvaluateAsync<string>(Violations.Replace("RULES", isDark ? OfColor : EveryRule, StringComparison.Ordinal));
                Assert.True(found.Length == 0, $"{address} at {width}{(isDark ? " dark" : "")}: {found}");
            }
        }
    }

    public static TheoryData<string, string> Reports { get; } = new(from person in Persons.All from paper in new[] { "Letter", "A4" } select (person, paper));

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task The_report_of_every_person_prints_on_one_sheet(string person, string paper)
    {
        var page = await visitor.LookAsync();
        await page.GotoAsync("/report?" + string.Join('&', Persons.Answers(person).Select(answer => $"{answer.Key}={answer.Value}")));
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = false });
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(1, document.NumberOfPages);
    }

    [Theory]
    [InlineData("ask", "/", 1440, false)]
    [InlineData("ask", "/", 360, true)]
    [InlineData("answer", Sites.Planned, 1440, false)]
    [InlineData("answer", Sites.Planned, 1440, true)]
    [InlineData("answer", Sites.Planned, 360, false)]
    [InlineData("answer", Sites.Planned, 360, true)]
    [InlineData("evidence", "/evidence", 1440, false)]
    [InlineData("evidence", "/evidence", 360, true)]
    [InlineData("certification", "/certifications/ms-ai-102", 1440, false)]
    [InlineData("certification", "/certifications/ms-ai-102", 360, true)]
    [InlineData("claims", "/claims", 1440, true)]
    [InlineData("claims", "/claims", 360, false)]
    [InlineData("check", "/check", 360, false)]
    [InlineData("returns", "/returns?certification=ms-ai-103", 1440, false)]
    public async Task Every_page_has_its_picture(string name, string address, int width, bool isDark)
    {
        var page = await visitor.LookAsync(width, isDark);
        await page.GotoAsync(address);
        var file = Visitor.Drawn($"{name}-{width}-{(isDark ? "dark" : "light")}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian((await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan(PngWidth)));
        Assert.True(await page.Locator("h1").IsVisibleAsync());
    }

    // what is kept from the page before counts as what is sent
    private const string Bytes = "['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind)).reduce((sum, one) => sum + one.decodedBodySize, 0)";

    // dark and light differ in colors alone, so the rules about these are enough where all others were run
    private const string EveryRule = "{}";
    private const string OfColor = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    private const string TooWide = "[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && getComputedStyle(one).position !== 'absolute').slice(0, 3).map(one => one.outerHTML.slice(0, 120)).join(' || ')";

    private const string Violations = """
        axe.run(document, { resultTypes: ['violations'], ...RULES }).then(result => result.violations.map(one =>
            one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' | ' + node.failureSummary).join(' || ')).join('\n'))
        """;

    private const string OffAxis = """
        [...document.querySelectorAll('table.plot')].map(table => {
            const axis = table.querySelector('tfoot svg.axis')?.getBoundingClientRect();
            const off = axis && axis.width ? [...table.querySelectorAll('tbody svg.strip')].map(one => one.getBoundingClientRect()).filter(one => Math.abs(one.left - axis.left) > .6 || Math.abs(one.width - axis.width) > .6) : [];
            return off.length ? (table.closest('figure')?.id ?? 'a table') + ' ' + innerWidth : '';
        }).filter(one => one).join(', ')
        """;
}
