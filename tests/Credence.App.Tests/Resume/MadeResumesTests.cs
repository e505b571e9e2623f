using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Credence.App.Tests.Browser;
using Credence.App.Tests.House;
using Credence.App.Tests.Resume.Made;
using Credence.Catalog;
using Credence.Resumes;
using Credence.Sources;
using Microsoft.Playwright;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>Fictional résumés printed by a browser and written as Word documents in layouts of ours, then read back. <c>RESUMES_MADE=300</c> makes so many and writes the measured table to bench/results;
/// <c>RESUMES_KEEP</c> names a folder to keep the documents in, as seeds of the fuzzing in bench.</summary>
public sealed class MadeResumesTests
{
    private const int Sample = 12;
    private const double OneColumn = 0.97;
    private const double TwoColumns = 0.92;
    private const double Certifications = 0.97;
    private static readonly int Made = int.TryParse(Environment.GetEnvironmentVariable("RESUMES_MADE"), CultureInfo.InvariantCulture, out var many) ? many : Sample;
    private static readonly ResumeReader Reader = ResumeReader.Read(DataFolder.Find(), CatalogReader.Read(DataFolder.Find()));

    [Fact]
    public void Word_documents_are_read_back()
    {
        var scores = MadeDocuments.Layouts.Select(layout => (layout.Name, layout.HasTwoColumns, Score: Scored(Enumerable.Range(0, Made).Select(number => (number, layout.Make(MadeResume.Of(number))))))).ToList();

        Check(scores, "Word");
    }

    [Fact]
    public async Task Printed_pages_are_read_back()
    {
        Assert.SkipWhen(Visitor.Chromium is null, "skipped: no Chromium here (install it, or name it in CHROMIUM)");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Visitor.Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"] });
        var page = await browser.NewPageAsync();
        var scores = new List<(string, bool, ReadScore)>();
        foreach (var (name, hasTwoColumns, make) in MadePages.Layouts)
        {
            var printed = new List<(int, byte[])>();
            for (var number = 0; number < Made; number++)
            {
                await page.SetContentAsync(make(MadeResume.Of(number)));
                printed.Add((number, await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true })));
            }

            scores.Add((name, hasTwoColumns, Scored(printed)));
        }

        Check(scores, "PDF");
    }

    private static ReadScore Scored(IEnumerable<(int Number, byte[] Document)> documents)
    {
        var score = new ReadScore();
        foreach (var (number, document) in documents)
        {
            Keep(document);
            var stated = Reader.Read(Encoding.UTF8.GetBytes(MadeResume.Of(number).ToJsonString()), null, ResumeReader.Extract).Resume!;
            var read = Reader.Read(document, null, ResumeReader.Extract);
            Assert.True(read.Resume is not null, $"{number}: {read.Refusal}");
            score.Add(number.ToString(CultureInfo.InvariantCulture), stated, read.Resume);
        }

        return score;
    }

    private static void Keep(byte[] document)
    {
        if (Environment.GetEnvironmentVariable("RESUMES_KEEP") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{Convert.ToHexStringLower(SHA256.HashData(document))[..16]}.{(document.AsSpan().StartsWith("%PDF"u8) ? "pdf" : "docx")}"), document);
    }

    private static void Check(IReadOnlyList<(string Name, bool HasTwoColumns, ReadScore Score)> scores, string kind)
    {
        if (Made > Sample)
            Write(scores, kind);
        Assert.All(scores, one => Assert.True(one.Score.F1Of() >= (one.HasTwoColumns ? TwoColumns : OneColumn), $"{one.Name}: {one.Score.F1Of():F4}\n{string.Join('\n', one.Score.Misses.Take(20))}"));
        Assert.All(scores, one => Assert.True(one.Score.F1Of("certification") >= Certifications, $"{one.Name}: {one.Score.F1Of("certification"):F4}\n{string.Join('\n', one.Score.Misses.Where(miss => miss.Contains(" certification.", StringComparison.Ordinal)).Take(20))}"));
    }

    private static void Write(IReadOnlyList<(string Name, bool HasTwoColumns, ReadScore Score)> scores, string kind)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"# Fictional résumés read back from {kind}\n\n{Made} résumés in each layout, made and scored by tests/Credence.App.Tests/Resume (RESUMES_MADE={Made}). F1 over values, entries matched by the values they share.\n\n| layout | all fields | work | education | certifications | skills |\n|---|---|---|---|---|---|\n");
        foreach (var (name, _, score) in scores)
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {score.F1Of():F4} | {score.F1Of("work"):F4} | {score.F1Of("education"):F4} | {score.F1Of("certification"):F4} | {score.F1Of("skill"):F4} |\n");
        table.Append("\nFields below 0.99: ").AppendJoin("; ", scores.SelectMany(one => one.Score.Fields.Where(part => part.F1 < 0.99).Select(part => string.Create(CultureInfo.InvariantCulture, $"{one.Name}: {part.Field} {part.F1:F3} (n {part.Stated})"))).DefaultIfEmpty("none")).Append('\n');
        File.WriteAllText(Path.Combine(CredenceProgram.Root, "bench", "results", "linux-x64-2-cores", $"resume-reading-{kind.ToLowerInvariant()}.md"), table.ToString());
    }
}
