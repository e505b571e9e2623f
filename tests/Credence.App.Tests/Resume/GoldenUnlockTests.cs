using System.Text.Json;
using Credence.App.Tests.Ask;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>What is within reach of three made people over the shared postings, reviewed as text. After a change that is meant: UPDATE_GOLDEN=1, read the difference, commit it.</summary>
public sealed class GoldenUnlockTests(SharedStore store) : IClassFixture<SharedStore>
{
    private const string AsOf = "2026-11-23";


    public static TheoryData<string, string> People => new()
    {
        { "career-changer", "--hours=120" },
        { "developer", "--hours=160" },
        { "graduate", "--hours=80" },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void What_is_within_reach_and_what_opens_more_is_the_reviewed_text(string person, string hours)
    {
        GoldenFile.Compare("Resume", person + ".txt", Run(person, hours));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void Every_count_over_the_shared_postings_is_that_of_a_plain_recount_in_SQL(string person, string hours)
    {
        using var json = JsonDocument.Parse(Run(person, hours, "--json", "--documents"));
        using var recount = new SqlReach(store.Contents, person);
        var root = json.RootElement;

        var now = recount.Documents([]);
        Assert.Equal(now, root.GetProperty("documents").EnumerateArray().Select(one => one.GetInt64()).ToHashSet());
        Assert.Equal(recount.Postings, root.GetProperty("postings").GetInt32());
        foreach (var row in root.GetProperty("additions").EnumerateArray().Take(12).Concat(root.GetProperty("pairs").EnumerateArray().Take(4)))
        {
            var ids = row.GetProperty("additions").EnumerateArray().SelectMany(one => one.GetProperty("id").GetString()!.Split('+')).ToList();
            Assert.Equal(recount.Documents(ids).Count - now.Count, row.GetProperty("opens").GetInt32());
        }
    }

    private string Run(string person, params string[] more)
    {
        Assert.SkipUnless(store.IsThere, "skipped: ../shared is not here");
        var run = CommandRun.Of(["resume", "unlock", Path.Combine("data", "examples", $"resume-{person}.json"), "--store", store.Folder, "--as-of", AsOf, "--top", "12", .. more]);
        Assert.Equal(0, run.Exit);
        return GoldenFile.WithoutHashes(run.Output);
    }
}
