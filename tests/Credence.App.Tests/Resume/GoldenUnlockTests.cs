using System.Text.Json;
using System.Text.RegularExpressions;
using Credence.App.Tests.Ask;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>What is within reach of three made people over the shared postings, reviewed as text. After a change that is meant: UPDATE_GOLDEN=1, read the difference, commit it.</summary>
public sealed partial class GoldenUnlockTests(SharedStore store) : IClassFixture<SharedStore>
{
    private const string AsOf = "2026-11-23";

    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

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
        Compare(person + ".txt", Run(person, hours));
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
        return Hash().Replace(run.Output, "(hash)");
    }

    private static void Compare(string name, string answer)
    {
        var path = Path.Combine(Checkout.Root, "tests", "Credence.App.Tests", "Resume", "golden", name);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, answer);
        }

        Assert.True(File.Exists(path), $"{name} is not there yet: run with UPDATE_GOLDEN=1, read it, commit it");
        Assert.Equal(File.ReadAllText(path), answer);
    }

    [GeneratedRegex(@"(?<![.0-9a-f])[0-9a-f]{16}\b")]
    private static partial Regex Hash();
}
