using System.Text.Json;
using Credence.App.Tests.Ask;
using Xunit;

namespace Credence.App.Tests.Resume;

public sealed class MatchCommandTests : IDisposable
{
    private const int WrongUse = 2;
    private const int UnusableInput = 3;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-match-");

    private static string Person => Path.Combine("data", "examples", "resume-developer.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_rules_out_is_said_first_and_with_the_postings_words()
    {
        var run = Match("Requirements:\n- Python\n- Active Secret security clearance\n");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Ruled out: it asks for a secret clearance, and the résumé names none.", run.Output, StringComparison.Ordinal);
        Assert.Contains("posting: “- Active Secret security clearance”", run.Output, StringComparison.Ordinal);
        Assert.Contains("The score changes nothing about that: it only says how much of all that is asked for you show.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Looked at: postings of the role 'ai' (--role; ai when not given).")]
    [InlineData("all", "Looked at: postings of the role 'all' (--role; ai when not given).")]
    public void Over_a_store_the_role_looked_at_is_said(string? role, string line)
    {
        var job = Path.Combine(_folder.FullName, "job.txt");
        File.WriteAllText(job, $"Machine Learning Engineer\n\n{string.Concat(Enumerable.Repeat("We train and serve models for hospitals and look for a person who likes to measure what they build. ", 6))}\n\nRequirements:\n- Python and PyTorch\n- 3 years of experience with machine learning\n");
        var store = Path.Combine(_folder.FullName, "store");
        Assert.Equal(0, CommandRun.Of(["ingest", job, "--store", store]).Exit);

        var run = CommandRun.Of(["resume", "match", Person, "--store", store, "--as-of", "2026-11-23", .. role is null ? (string[])[] : ["--role", role]]);

        Assert.StartsWith(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_has_places_on_both_sides_and_a_score()
    {
        var run = Match("Requirements:\n- Python and Rust\n", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var match = json.RootElement.GetProperty("match");
        Assert.Equal(50, match.GetProperty("score").GetDouble());
        Assert.Equal(JsonValueKind.Null, match.GetProperty("ruledOutBy").ValueKind);
        var python = match.GetProperty("required").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "python");
        Assert.Equal("Python", python.GetProperty("posting").GetProperty("text").GetString());
        Assert.True(python.GetProperty("resume").GetProperty("end").GetInt32() > python.GetProperty("resume").GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("EU", "+ the right to work in the European Union: you may work in the European Union")]
    [InlineData("AT", "? the right to work in the European Union: you may work in Austria")]
    public void An_area_stands_for_its_countries(string mayWorkIn, string line)
    {
        var run = Match("Requirements:\n- Python-Kenntnisse\n- EU work permit required\n- PhD preferred\n", "--may-work-in", mayWorkIn);

        Assert.Equal(0, run.Exit);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("+ Python – posting: “Python-Kenntnisse”", run.Output, StringComparison.Ordinal);
        Assert.Contains("− a doctorate – posting: “- PhD preferred”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_like_a_condition_and_not_judged_is_listed_and_is_not_nothing()
    {
        const string posting = "A background check is part of the process\nWilling to travel up to 40 % of the time\n";

        var run = Match(posting);
        using var json = JsonDocument.Parse(Match(posting, "--json").Output);

        Assert.StartsWith("Nothing rules you out that can be judged: see below what else the posting states.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Stated, not judged", run.Output, StringComparison.Ordinal);
        Assert.Contains("? “Willing to travel up to 40 % of the time”", run.Output, StringComparison.Ordinal);
        var match = json.RootElement.GetProperty("match");
        Assert.False(match.GetProperty("statesNothing").GetBoolean());
        Assert.Equal(["A background check is part of the process", "Willing to travel up to 40 % of the time"], match.GetProperty("notJudged").EnumerateArray().Select(one => one.GetProperty("text").GetString()));
    }

    [Fact]
    public void What_is_stated_beside_the_resume_is_said_to_be_stated()
    {
        string[] said = ["--lives-in", "Austria", "--clearance", "none", "--relocates"];
        var text = Match("Requirements:\n- Python\n- Active Secret security clearance\n", said);
        using var json = JsonDocument.Parse(Match("Requirements:\n- Python\n", [.. said, "--json"]).Output);

        Assert.Contains("Stated by you, and taken before what is read: you live in Austria;", text.Output, StringComparison.Ordinal);
        Assert.Equal(["you live in Austria", "you hold no security clearance", "you would move to another country"], json.RootElement.GetProperty("statedByYou").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public void A_posting_that_is_empty_is_refused_with_what_to_do()
    {
        var run = Match("   ");

        Assert.Equal((UnusableInput, ""), (run.Exit, run.Output));
        Assert.Contains("Save the posting as text or HTML", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_posting_nor_store_is_wrong_use()
    {
        Assert.Equal(WrongUse, CommandRun.Of(["resume", "match", Person]).Exit);
        Assert.Equal(WrongUse, CommandRun.Of(["resume", "unlock", Person]).Exit);
        Assert.Equal(WrongUse, CommandRun.Of(["resume", "match", Person, "--posting", "a", "--store", "b"]).Exit);
        Assert.Equal(WrongUse, CommandRun.Of(["resume", "scorecard", Person, "--lives-in", "Atlantis"]).Exit);
    }

    [Fact]
    public void A_scorecard_shows_the_points_with_and_without_certificates()
    {
        using var json = JsonDocument.Parse(CommandRun.Of(["resume", "scorecard", Path.Combine("data", "examples", "resume-career-changer.json"), "--as-of", "2026-11-23", "--json"]).Output);

        var cards = json.RootElement.GetProperty("scorecards");
        Assert.Equal(["large", "startup"], cards.EnumerateArray().Select(card => card.GetProperty("reader").GetString()));
        Assert.Equal(10, cards[0].GetProperty("points").GetDouble() - cards[0].GetProperty("withoutCertificates").GetDouble());
    }

    [Fact]
    public void A_scorecard_says_what_counts_and_what_of_it_was_found()
    {
        using var json = JsonDocument.Parse(CommandRun.Of(["resume", "scorecard", Person, "--as-of", "2026-11-23", "--json"]).Output);
        var text = CommandRun.Of(["resume", "scorecard", Person, "--as-of", "2026-11-23"]).Output.ReplaceLineEndings(" ");

        var inputs = json.RootElement.GetProperty("inputs").EnumerateArray().ToList();
        Assert.Equal(["recognized-certificates", "years", "degree", "projects", "public-work"], inputs.Select(input => input.GetProperty("id").GetString()));
        Assert.Contains("Recognized certificates: held, not expired, and one of those the catalog describes", text, StringComparison.Ordinal);
        Assert.All(inputs[0].GetProperty("of").EnumerateArray(), one => Assert.Contains(one.GetString()!, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_scorecard_says_the_most_points_and_what_would_add_some()
    {
        var run = CommandRun.Of(["resume", "scorecard", Person, "--as-of", "2026-11-23"]);

        Assert.Contains("points of at most 72;", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\+2 +not there: A second one adds little", run.Output);
    }

    [Fact]
    public void Alternatives_languages_and_years_in_a_field_are_said_in_the_document()
    {
        var run = Match("Requirements:\n- AWS, Azure or GCP\n- Fluent German required\n- 5 years of experience with machine learning\n", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var match = json.RootElement.GetProperty("match");
        var required = match.GetProperty("required").EnumerateArray().ToList();
        Assert.Equal(3, required.Single(one => one.GetProperty("id").GetString() == "aws").GetProperty("any").GetArrayLength());
        Assert.Equal("unknown", required.Single(one => one.GetProperty("kind").GetString() == "language").GetProperty("standing").GetString());
        var years = match.GetProperty("conditions").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "years");
        Assert.Equal(("unknown", "machine learning"), (years.GetProperty("standing").GetString(), years.GetProperty("field").GetString()));
        Assert.Contains("is not read", years.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 2), (match.GetProperty("met").GetInt32(), match.GetProperty("told").GetInt32())); // AWS, but not machine learning
    }

    [Fact]
    public void What_expired_what_may_be_obtained_later_and_what_ended_stand_in_the_line_and_no_sentence_twice()
    {
        var person = Path.Combine(_folder.FullName, "me.json");
        File.WriteAllText(person, """{"basics": {"name": "A. Person"}, "certificates": [{"name": "CISSP", "endDate": "2025-05-01"}, {"name": "AWS Certified Cloud Practitioner (in progress)"}]}""");
        var job = Path.Combine(_folder.FullName, "job.txt");
        File.WriteAllText(job, "Requirements:\n- Exam AI-102 certification required, or willingness to obtain it\n- AWS\nNice to have:\n- CISSP certification is a plus\n- Exam AI-102 certification is a plus\n");

        var run = CommandRun.Of(["resume", "match", person, "--posting", job, "--as-of", "2026-11-23"]);

        var text = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("Nothing it states rules you out.", text, StringComparison.Ordinal);
        Assert.Contains("(may be obtained later: “or willingness to obtain it”)", text, StringComparison.Ordinal);
        Assert.Contains("Nobody can obtain AI-102 any more.", text, StringComparison.Ordinal);
        Assert.Contains("Professional: yours expired on 1 May 2025", text, StringComparison.Ordinal);
        Assert.Contains("− AWS: named only in a certification that is in progress (“AWS Certified Cloud Practitioner (in progress)”), which shows no skill", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("ended on 2026-06-30").Length);
    }

    [Theory]
    [InlineData("--may-work-in")]
    [InlineData("--citizen-of")]
    public void A_list_that_names_no_country_is_wrong_use(string option)
    {
        var run = Match("EU work permit required\n", option, " , ");

        Assert.Equal(WrongUse, run.Exit);
        Assert.Contains("names no country", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void More_sentences_that_nobody_judges_than_ten_are_said_to_be_there()
    {
        var posting = string.Concat(Enumerable.Range(0, 11).Select(number => $"Must be able to do task {number}\n"));

        var (text, json) = (Match(posting), Match(posting, "--json"));

        Assert.Contains("? and more", text.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Output);
        Assert.True(document.RootElement.GetProperty("match").GetProperty("hasMoreNotJudged").GetBoolean());
    }

    private CommandRun Match(string posting, params string[] more)
    {
        var file = Path.Combine(_folder.FullName, "job.txt");
        File.WriteAllText(file, posting);
        return CommandRun.Of(["resume", "match", Person, "--posting", file, "--as-of", "2026-11-23", .. more]);
    }
}
