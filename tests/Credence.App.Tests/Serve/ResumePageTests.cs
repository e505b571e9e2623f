using System.Net;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The page that reads a résumé says what was read and what rules out, and keeps nothing of it.</summary>
[Collection(ServerCollection.Name)]
public sealed class ResumePageTests(ServerProcess server)
{
    private const string Name = "Quirinia Zabelsdottir";

    private const string Resume = $"""
        {Name}
        quirinia@example.org | Graz, Austria

        Work Experience
        Data Engineer, Fernwald Mills, Graz
        March 2021 - Present
        - Built a demand forecast in Python and SQL

        Certifications
        AWS Certified AI Practitioner, Amazon Web Services, issued May 2025, expires May 2028

        Skills
        Python, SQL, Docker
        """;

    [Fact]
    public async Task It_shows_what_was_read_with_its_place_and_the_rubrics()
    {
        var (status, page) = await SendAsync(("text", Resume));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"name: {Name}", page, StringComparison.Ordinal);
        Assert.Contains("line 1", page, StringComparison.Ordinal);
        Assert.Contains("aws-aif-c01", page, StringComparison.Ordinal);
        Assert.Contains("where certificates count for nothing", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posting_that_asks_for_what_is_not_shown_is_said_to_rule_out_first()
    {
        var (_, page) = await SendAsync(("text", Resume), ("posting", "Machine learning engineer\n\nRequirements:\nActive Top Secret security clearance required.\nPython and Kubernetes required."), ("lives-in", "AT"));

        Assert.Contains("clearance", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<dt>Python</dt><dd>Shown", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Kubernetes</dt><dd>Not shown", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_degree_that_is_only_preferred_is_shown_below_the_conditions_and_an_area_is_taken_for_its_countries()
    {
        var (_, page) = await SendAsync(("text", Resume), ("posting", "Data engineer\n\nRequirements:\n- 3 years of experience with SQL\n- EU work permit required\n- PhD preferred"), ("may-work-in", "EU"));

        Assert.Contains("<dt>the right to work in the European Union</dt><dd>Shown: you may work in the European Union", page, StringComparison.Ordinal);
        Assert.Contains("<dt>a doctorate</dt>", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<dt>3 years of experience (SQL)</dt>").Length);
    }

    [Fact]
    public async Task What_a_posting_states_and_nobody_judges_is_shown_in_its_words()
    {
        var (_, page) = await SendAsync(("text", Resume), ("posting", "Data engineer wanted.\nAn expanded background check is part of the process."));

        Assert.Contains("Nothing rules you out that can be judged", page, StringComparison.Ordinal);
        Assert.Contains("<li>“An expanded background check is part of the process.”</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exams_that_have_ended_and_what_stands_for_what_are_said_of_the_résumé_and_of_the_posting()
    {
        var held = Resume.Replace("AWS Certified AI Practitioner, Amazon Web Services, issued May 2025, expires May 2028", "Azure AI Engineer Associate, Microsoft, issued May 2024, expires May 2025", StringComparison.Ordinal);
        var (_, expired) = await SendAsync(("text", held), ("posting", "AI engineer\n\nRequirements:\nExam AI-102 certification required."));
        var (_, successor) = await SendAsync(("text", held.Replace("Azure AI Engineer Associate, Microsoft, issued May 2024, expires May 2025", "Azure AI Apps and Agents Developer Associate, Microsoft, issued May 2026", StringComparison.Ordinal)), ("posting", "AI engineer\n\nRequirements:\nExam AI-102 certification required."));

        Assert.Contains("It expired in May 2025, so it counts for nothing.", expired, StringComparison.Ordinal);
        Assert.Contains("and yours expired in May 2025. The exam AI-102 ended on 2026-06-30", expired, StringComparison.Ordinal);
        Assert.Contains("AI-103 stands for AI-102, which it follows.", successor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_obtained_later_and_what_does_not_count_are_said_in_the_line_and_each_end_once()
    {
        var (_, page) = await SendAsync(("text", Resume), ("posting", "AI engineer\n\nRequirements:\n- Exam AI-102 certification required, or willingness to obtain it\n- AWS\n\nNice to have:\n- Exam AI-102 certification is a plus"));

        Assert.Contains("Nothing this posting states rules you out", page, StringComparison.Ordinal);
        Assert.Contains("may be obtained later: “or willingness to obtain it”", page, StringComparison.Ordinal);
        Assert.Contains("Nobody can obtain AI-102 any more. The exam AI-102 ended on 2026-06-30", page, StringComparison.Ordinal);
        Assert.Contains("Not shown<span>: named only in a certification (“AWS Certified AI Practitioner”), which shows no skill", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("The exam AI-102 ended on").Length);
    }

    [Fact]
    public async Task The_country_what_would_add_points_and_how_to_ask_again_are_shown()
    {
        const string json = """{"basics":{"name":"Quirinia Zabelsdottir","location":{"city":"Graz","countryCode":"AT"}},"certificates":[{"name":"AWS Certified AI Practitioner","endDate":"2026-12-01"}]}""";
        var (_, page) = await SendAsync(("text", json), ("posting", "Python required"), ("lives-in", "AT"), ("count", "yes"));

        Assert.Contains("country: AT", page, StringComparison.Ordinal);
        Assert.Contains("of at most 72 points", page, StringComparison.Ordinal);
        Assert.Contains("AWS Certified AI Practitioner expires on 1 December 2026", page, StringComparison.Ordinal);
        Assert.Contains("credence resume match FILE --posting POSTING --lives-in AT --as-of 2026-11-23", page, StringComparison.Ordinal);
        Assert.Contains("credence resume unlock FILE --store DIR --lives-in AT", page, StringComparison.Ordinal);
        Assert.Contains("<dt>store</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_asked_to_it_counts_what_is_within_reach_and_hands_the_counts_to_the_answer()
    {
        var (_, without) = await SendAsync(("text", Resume));
        var (_, with) = await SendAsync(("text", Resume), ("count", "yes"));

        Assert.DoesNotContain("within your reach", without, StringComparison.Ordinal);
        Assert.Contains("within your reach", with, StringComparison.Ordinal);
        // the certification may stand in an address, the person's counts may not
        Assert.Matches("""<form class="inline" method="post" action="/answer\?certification=[^"&]+">""", with);
        Assert.Contains("name=\"postings-in-reach\"", with, StringComparison.Ordinal);
        Assert.Contains("name=\"certification-opens\"", with, StringComparison.Ordinal);
        Assert.DoesNotContain("postings-in-reach=", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_sent_an_unknown_country_and_a_foreign_file_are_told_with_what_to_do()
    {
        var (empty, nothing) = await SendAsync();
        var (unknown, country) = await SendAsync(("text", Resume), ("lives-in", "Atlantis"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (empty, unknown));
        Assert.Contains("Choose a file, or paste the text", nothing, StringComparison.Ordinal);
        Assert.Contains("'Atlantis' is no country", country, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citizenship_clearance_and_moving_are_taken_and_said_to_be_stated()
    {
        var (_, page) = await SendAsync(("text", Resume), ("posting", "Data engineer\n\nRequirements:\nActive Secret security clearance required.\nUS citizenship required."), ("citizen-of", "US, AT"), ("clearance", "secret"), ("relocates", "yes"));

        Assert.Contains("Nothing this posting states rules you out", page, StringComparison.Ordinal);
        Assert.Contains("Stated by you, and taken before what is read: you are a citizen of", page, StringComparison.Ordinal);
        Assert.Contains("security clearance: secret; you would move to another country.", page, StringComparison.Ordinal);
        Assert.Contains("--clearance secret --relocates --as-of 2026-11-23", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clearance_that_is_no_level_is_refused_and_the_limit_of_a_file_is_that_of_the_reader()
    {
        var (status, page) = await SendAsync(("text", Resume), ("clearance", "cosmic"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("'cosmic' is no level", page, StringComparison.Ordinal);
        Assert.Contains($"{Credence.Resumes.ResumeLimits.DocumentBytes / 1024 / 1024} MiB at most", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_an_exam_is_said_once_however_often_it_is_held()
    {
        var (_, page) = await SendAsync(("text", Resume.Replace("AWS Certified AI Practitioner, Amazon Web Services, issued May 2025, expires May 2028", "Azure AI Engineer Associate, Microsoft, issued May 2022\nAzure AI Engineer Associate, Microsoft, issued May 2024", StringComparison.Ordinal)));

        Assert.Equal(2, page.Split("The exam AI-102 ended on").Length);
    }

    [Fact]
    public async Task Markup_in_a_résumé_is_shown_and_never_executed()
    {
        var raw = await RawAsync(("text", Resume.Replace("Fernwald Mills", "<script>alert(1)</script>", StringComparison.Ordinal)), ("posting", "<img src=x onerror=alert(1)> Python required"));

        Assert.DoesNotContain("<script>alert", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_it_is_in_a_message_a_temporary_file_or_a_later_page()
    {
        await SendAsync(("text", Resume), ("posting", $"Python required, ask for {Name}"));

        Assert.DoesNotContain("Zabelsdottir", server.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Zabelsdottir", await ServerProcess.TextAsync(await server.GetAsync("/resume")), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), "*credence*", new EnumerationOptions { RecurseSubdirectories = false, IgnoreInaccessible = true }))
            Assert.DoesNotContain("Zabelsdottir", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Page)> SendAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);
        return (response.StatusCode, WebUtility.HtmlDecode(await ServerProcess.TextAsync(response)));
    }

    private async Task<string> RawAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);
        return await ServerProcess.TextAsync(response);
    }

    private async Task<HttpResponseMessage> PostAsync((string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.DefaultIfEmpty(("text", "")))
            form.Add(new StringContent(value), name);
        return await server.Client.PostAsync(new Uri("/resume", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
