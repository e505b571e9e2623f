using Credence.App.Tests.Ask;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>What <c>resume match --store</c> says of the postings it does not look at, and of the employers of those it does.</summary>
public sealed class StoreMatchTests : IDisposable
{
    private const string About = "We train and serve models for hospitals and look for a person who likes to measure what they build. Each of us answers for a part of the work from the first draft to its care, ";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-store-match-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Postings_of_other_roles_are_counted_and_how_to_see_them_is_said()
    {
        var text = Match(null, [("Machine Learning Engineer", "hospitals"), ("Gardener", "gardens")]);

        Assert.Contains("1 of 2 postings of the store is of another role; --role all looks at it too.", text, StringComparison.Ordinal);
        Assert.Contains("Nothing rules you out of 1 of 1 posting.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_in_which_no_posting_states_a_country_says_so_in_place_of_an_empty_table()
    {
        var text = Match(null, [("Machine Learning Engineer", "hospitals")], "--country", "DE");

        Assert.Contains("None of the postings looked at states a country", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 of 0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ruled out by", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme Hospital Systems", true)]
    [InlineData(null, false)]
    public void Employers_stand_in_the_table_where_a_posting_names_its_own(string? employer, bool isThere)
    {
        Assert.Equal(isThere, Match(employer, [("Machine Learning Engineer", "hospitals")]).Contains("employer", StringComparison.Ordinal));
    }

    private string Match(string? employer, (string Title, string Topic)[] jobs, params string[] more)
    {
        var file = Path.Combine(_folder.FullName, "jobs.jsonl");
        File.WriteAllLines(file, jobs.Select((job, i) => $$"""{"id": "{{i}}", "title": "{{job.Title}}", {{(employer is null ? "" : $"\"company\": \"{employer}\", ")}}"description": "{{string.Concat(Enumerable.Repeat($"{About}also for {job.Topic}. ", 6))}} Requirements: a liking for {{job.Topic}}."}"""));
        var store = Path.Combine(_folder.FullName, "store");
        Assert.Equal(0, CommandRun.Of(["ingest", file, "--store", store]).Exit);
        return CommandRun.Of(["resume", "match", Path.Combine("data", "examples", "resume-developer.json"), "--store", store, "--as-of", "2026-11-23", .. more]).Output.ReplaceLineEndings(" ");
    }
}
