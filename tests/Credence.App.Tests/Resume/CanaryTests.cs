using System.Globalization;
using System.Text;
using Credence.App.Tests.Evidence;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Serve;
using Credence.Sources;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>Words that stand nowhere else go through the page and the commands in a résumé, a posting and the name of a file, and are then looked for wherever a program can leave something.</summary>
public sealed class CanaryTests
{
    private const string Mark = "Zyxquor";
    private const int Interests = 2_000;

    private static readonly string Resume = $"""
        {Mark}na {Mark}sen
        {Mark}@{Mark}.example | Graz, Austria | +43 664 99{Mark}

        Work Experience
        {Mark} Engineer, {Mark} Mills, Graz
        March 2021 - Present
        - Built {Mark} in Python

        Certifications
        {Mark} Certified Practitioner, {Mark} Institute, issued May 2025, Credential ID {Mark}-77

        Skills
        Python, {Mark}lang

        Interests
        {string.Concat(Enumerable.Range(0, Interests).Select(number => string.Create(CultureInfo.InvariantCulture, $"{Mark} {number}\n")))}
        """;

    private const string Posting = $"{Mark} engineer wanted\n\nRequirements:\nActive {Mark} clearance, {Mark}lang and Python required.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_sent_to_the_page_is_in_a_log_a_file_a_header_a_metric_or_the_words_of_a_process()
    {
        using var temp = new TempFolder();
        var folder = Path.GetDirectoryName(temp.Write("x", ""))!;
        await using var server = new ServerProcess
        {
            // as much is logged as can be asked for; files that form readers or the runtime would write go to the folder
            Environment = { ["TMPDIR"] = folder, ["ASPNETCORE_TEMP"] = folder, ["Logging__LogLevel__Default"] = "Trace", ["Logging__Console__LogLevel__Default"] = "Trace", ["DOTNET_ENVIRONMENT"] = "Development", ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_DETAILEDERRORS"] = "true" },
        };
        await server.InitializeAsync();
        using var watch = new ChildWatch(server.Id);

        using var read = await SendAsync(server, "/resume", Resume, Posting);
        using var refused = await SendAsync(server, "/resume?as-of=2026-11-23", $"{{ \"basics\": \"{Mark}", Posting);
        using var unknown = await SendAsync(server, $"/resume?{Mark}=1", Resume, Posting);
        var page = await ServerProcess.TextAsync(read);
        var metrics = await server.Client.GetStringAsync("/metrics", Stop);
        var later = await server.Client.GetStringAsync("/resume", Stop);
        var seen = watch.Ended();
        await server.StopAsync();

        Assert.Contains($"{Mark}lang", page, StringComparison.Ordinal);
        Assert.True((int)refused.StatusCode == 422 && (int)unknown.StatusCode == 400);
        Assert.Contains(seen, words => words.Contains("lines", StringComparison.Ordinal)); // a reading process was seen
        Assert.DoesNotContain(Mark, string.Concat(seen), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Mark, server.Messages, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Mark, metrics, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Mark, later, StringComparison.OrdinalIgnoreCase);
        foreach (var response in (HttpResponseMessage[])[read, refused, unknown])
        {
            Assert.DoesNotContain(Mark, response.Headers + response.Content.Headers.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.Null(response.Headers.Location);
            Assert.True(response.Headers.CacheControl!.NoStore);
        }

        Assert.Empty(Holding(folder));
        Assert.Empty(Holding(DataFolder.Find().Path));
    }

    [Fact]
    public async Task Nothing_a_command_reads_is_left_in_a_file_or_a_message()
    {
        using var temp = new TempFolder();
        using var store = new StoreOfPostings();
        using var own = new TempFolder();
        var folder = Path.GetDirectoryName(temp.Write("x", ""))!;
        var (resume, posting) = (own.Write("cv.txt", Resume), own.Write("job.txt", Posting));

        foreach (var words in (string[][])[["resume", "read", resume], ["resume", "match", resume, "--posting", posting], ["resume", "match", resume, "--store", store.Store], ["resume", "scorecard", resume], ["resume", "unlock", resume, "--store", store.Store]])
        {
            var start = CredenceProgram.StartInfo(words);
            start.Environment["TMPDIR"] = folder;
            using var process = System.Diagnostics.Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(Stop);
            var messages = await process.StandardError.ReadToEndAsync(Stop);
            await process.WaitForExitAsync(Stop);

            Assert.True(process.ExitCode == 0, $"{string.Join(' ', words[..2])}: {messages}");
            Assert.NotEmpty(await output);
            Assert.DoesNotContain(Mark, messages, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(Holding(folder));
        Assert.Empty(Holding(store.Folder));
        Assert.Empty(Holding(DataFolder.Find().Path));
    }

    private static async Task<HttpResponseMessage> SendAsync(ServerProcess server, string path, string resume, string posting)
    {
        using var form = new MultipartFormDataContent { { new StringContent(posting), "posting" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(resume)), "file", $"{Mark}.txt" } };
        return await server.Client.PostAsync(new Uri(path, UriKind.Relative), form, Stop);
    }

    /// <summary>Files whose name or content holds a mark, as text of one or two bytes a letter.</summary>
    private static List<string> Holding(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Device }).Where(file => file.Contains(Mark, StringComparison.OrdinalIgnoreCase) || (IsRegular(file) && IsIn(File.ReadAllBytes(file))))];

    private static bool IsRegular(string file) => !Path.GetFileName(file).StartsWith("clr-debug-pipe", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("dotnet-diagnostic", StringComparison.Ordinal);

    private static bool IsIn(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.UTF8.GetBytes(Mark)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(Mark)) >= 0;
}
