using System.Net;
using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using LibGit2Sharp;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What a server shows of the repository it was started with is what the command says of it, and of no other.</summary>
[Collection(ServerCollection.Name)]
public sealed class PortfolioPageTests(ServerProcess server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_answer_is_the_command_s_but_for_where_the_repository_lies()
    {
        using var response = await server.GetAsync("/api/v1/portfolio");
        var printed = await CredenceProgram.RunAsync(["portfolio", MadeRepository.Folder, "--as-of", ServerProcess.Day, "--json"], stop: Stop);

        Assert.Equal(printed.Output.Replace(MadeRepository.Folder, MadeRepository.Name, StringComparison.Ordinal), await ServerProcess.TextAsync(response));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_page_shows_every_check_with_where_it_stands_and_what_to_do()
    {
        using var answer = JsonDocument.Parse(await ServerProcess.TextAsync(await server.GetAsync("/api/v1/portfolio")));
        var page = (await ReadPage.GetAsync(server, "/portfolio")).RunsNothing();
        var checks = answer.RootElement.GetProperty("checks").EnumerateArray().ToList();

        Assert.StartsWith($"Weakest: {answer.RootElement.GetProperty("lowestSection").GetString()}, ", page.Title, StringComparison.Ordinal);
        Assert.Equal(checks.Count, page.Document.QuerySelectorAll("section tbody tr").Length);
        Assert.Contains(checks, check => check.GetProperty("pass").ValueKind == JsonValueKind.False);
        foreach (var check in checks)
        {
            Assert.Contains(check.GetProperty("title").GetString()!, page.Words, StringComparison.Ordinal);
            if (check.GetProperty("pass").ValueKind != JsonValueKind.True)
                Assert.Contains(check.GetProperty("fix").GetString()!, page.Words, StringComparison.Ordinal);
            foreach (var place in check.GetProperty("evidence").EnumerateArray())
                Assert.Contains(place.GetString()!, page.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_certifications_than_a_request_may_name_are_refused_by_page_and_interface()
    {
        using var catalog = JsonDocument.Parse(await ServerProcess.TextAsync(await server.GetAsync("/api/v1/certifications")));
        string[] ids = [.. catalog.RootElement.GetProperty("certifications").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).Take(9)];

        using var eight = await server.GetAsync($"/api/v1/portfolio?beside={string.Join(',', ids[..8])}");
        using var nine = await server.GetAsync($"/api/v1/portfolio?beside={string.Join(',', ids)}");
        using var page = await server.GetAsync($"/portfolio?beside={string.Join(',', ids)}");
        using var problem = JsonDocument.Parse(await ServerProcess.TextAsync(nine));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (eight.StatusCode, nine.StatusCode, page.StatusCode));
        Assert.Equal("beside", problem.RootElement.GetProperty("where").GetString());
        Assert.Contains("names 9 certifications, and 8 are the most", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("'credence portfolio DIR --beside CERT'", problem.RootElement.GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certification_beside_it_that_has_ended_is_told_so_with_what_follows_by_every_door()
    {
        using var answer = JsonDocument.Parse(await ServerProcess.TextAsync(await server.GetAsync("/api/v1/portfolio?beside=AI-102")));
        var page = (await ReadPage.GetAsync(server, "/portfolio?beside=AI-102")).RunsNothing();
        var printed = await CredenceProgram.RunAsync(["portfolio", MadeRepository.Folder, "--beside", "AI-102", "--as-of", ServerProcess.Day], stop: Stop);
        using var unknown = await server.GetAsync("/api/v1/portfolio?beside=nothing-of-this-name");

        var end = answer.RootElement.GetProperty("beside")[0].GetProperty("end").GetString()!;
        Assert.Contains("AI-103", end, StringComparison.Ordinal);
        Assert.Contains(end, page.Words, StringComparison.Ordinal);
        Assert.Contains("The exam AI-102 ended on 2026-06-30", printed.Output, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task Several_certifications_stand_beside_it_each_with_a_link_at_the_top()
    {
        using var answer = await server.GetAsync("/api/v1/portfolio?beside=ms-ai-103,aws-mla-c01");
        var page = (await ReadPage.GetAsync(server, "/portfolio?beside=AI-103&beside=MLA-C01&beside=")).RunsNothing();
        using var shown = JsonDocument.Parse(await ServerProcess.TextAsync(answer));
        using var repeated = await server.GetAsync("/portfolio?" + string.Join('&', Enumerable.Repeat("beside=AI-103", 9)));
        using var many = await server.GetAsync("/portfolio?beside=anthropic-ccaf,artiba-aie,aws-aif-c01,aws-aip-c01,aws-mla-c01,aws-mls-c01,caisg,certnexus-caip&beside=comptia-secai");

        foreach (var one in shown.RootElement.GetProperty("beside").EnumerateArray())
        {
            Assert.Contains(one.GetProperty("name").GetString()!, page.Document.QuerySelector("#beside")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(one.GetProperty("name").GetString()!, page.Document.QuerySelector(".hero a[href='#beside']")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("/api/v1/portfolio?beside=ms-ai-103%2Caws-mla-c01", page.Document.QuerySelector("#sources")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (repeated.StatusCode, many.StatusCode));
    }

    [Fact]
    public async Task A_new_commit_is_seen_at_once_and_a_damaged_repository_is_not_placed()
    {
        using var folder = new TempFolder();
        var place = folder.Path("work");
        using var repository = new Repository(Repository.Init(place));
        Commit(repository, "A first note");
        await using var own = new ServerProcess { HasStore = false, Repository = place };
        await own.InitializeAsync();
        var first = await ReadPage.GetAsync(own, "/portfolio");

        Commit(repository, "A second note");
        var second = await ReadPage.GetAsync(own, "/portfolio");
        var held = Tip!;
        Commit(repository, "A third note");
        var cut = Path.Combine(place, ".git", "objects", Tip![..2], Tip[2..]);
        CutOff(cut);
        using var damaged = await own.GetAsync("/api/v1/portfolio");
        Tip = held;
        Directory.Delete(Path.Combine(place, ".git", "refs"), recursive: true);
        using var third = await own.GetAsync("/api/v1/portfolio");

        Assert.Contains(repository.Lookup<Commit>(Tip!)!.Parents.Single().Sha[..10], first.Words, StringComparison.Ordinal);
        Assert.Contains(Tip![..10], second.Words, StringComparison.Ordinal);
        foreach (var refused in (HttpResponseMessage[])[damaged, third])
        {
            Assert.False(refused.IsSuccessStatusCode);
            var said = await ServerProcess.TextAsync(refused);
            Assert.Contains("it cannot be read as a git repository", said, StringComparison.Ordinal);
            Assert.DoesNotContain(place, said, StringComparison.Ordinal);
            // which object is damaged is told, by its name below the repository alone
            Assert.Equal(refused == damaged, said.Contains("objects/" + Path.GetRelativePath(Path.Combine(place, ".git", "objects"), cut).Replace('\\', '/'), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_repository_the_page_says_what_is_looked_for_and_programs_are_refused()
    {
        await using var bare = new ServerProcess { HasStore = false, Repository = null };
        await bare.InitializeAsync();

        var page = (await ReadPage.GetAsync(bare, "/portfolio")).RunsNothing();
        using var response = await bare.GetAsync("/api/v1/portfolio");

        Assert.Contains("credence portfolio DIR", page.Words, StringComparison.Ordinal);
        Assert.Equal(40, page.Document.QuerySelectorAll("section dl.facts dt").Length);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("no-repository", await ServerProcess.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_repository_ends_the_server_before_it_answers()
    {
        using var folder = new TempFolder();

        var ending = await CredenceProgram.RunAsync(["serve", "--urls", "http://127.0.0.1:0", "--repository", folder.Path(".")], stop: Stop);

        Assert.Equal((3, ""), (ending.ExitCode, ending.Output));
        Assert.Contains("no git repository", ending.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_that_was_cut_off_is_refused_and_not_read_again_for_everybody_who_asks()
    {
        using var folder = new TempFolder();
        var place = folder.Path("work");
        using var repository = new Repository(Repository.Init(place));
        Commit(repository, "A first note");
        var content = repository.Lookup<Commit>(Tip!)!["README.md"].Target.Sha;
        var file = Path.Combine(place, ".git", "objects", content[..2], content[2..]);
        var whole = await File.ReadAllBytesAsync(file, Stop);
        CutOff(file);
        await using var own = new ServerProcess { HasStore = false, Repository = place };
        await own.InitializeAsync();

        using var first = await own.GetAsync("/api/v1/portfolio");
        await File.WriteAllBytesAsync(file, whole, Stop);
        using var second = await own.GetAsync("/portfolio");
        Commit(repository, "A second note");
        using var third = await own.GetAsync("/api/v1/portfolio");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Contains("it cannot be read as a git repository", await ServerProcess.TextAsync(first), StringComparison.Ordinal);
    }

    private static void CutOff(string file)
    {
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..8]);
    }

    private string? Tip { get; set; }

    private void Commit(Repository repository, string text)
    {
        var who = new Signature("Mara Example", "mara@example.org", new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));
        var tree = new TreeDefinition().Add("README.md", repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), Mode.NonExecutableFile);
        var parents = Tip is null ? [] : new[] { repository.Lookup<Commit>(Tip)! };
        Tip = repository.ObjectDatabase.CreateCommit(who, who, text, repository.ObjectDatabase.CreateTree(tree), parents, prettifyMessage: false).Sha;
        repository.Refs.Add("refs/heads/main", Tip, allowOverwrite: true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }
}
