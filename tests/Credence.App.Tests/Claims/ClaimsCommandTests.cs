using System.Text.Json;
using System.Text.RegularExpressions;
using Credence.App.Tests.Ask;
using Credence.App.Tests.House;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Claims;

/// <summary>
/// The claims as a user gets them; the golden files are reviewed as text. After a change that is meant, run these tests with UPDATE_GOLDEN=1,
/// read the difference, and commit it. Hashes are left out, so that only answers count.
/// </summary>
public sealed class ClaimsCommandTests
{
    private const string AsOf = "2026-11-23";
    private static readonly string[] Fields = ["id", "statement", "source", "population", "measured", "low", "high", "n", "verdict", "why"];
    private static readonly string[] Verdicts = ["supported", "contradicted", "mixed", "not testable here"];


    [Theory]
    [InlineData("claims.txt")]
    [InlineData("claims.json", "--json")]
    [InlineData("claim-q1.txt", "q1")]
    [InlineData("claim-q4.txt", "q4")]
    public void The_answer_is_the_reviewed_one(string name, params string[] more)
    {
        var run = CommandRun.Of(["claims", "--as-of", AsOf, .. more]);

        Assert.Equal((0, ""), (run.Exit, run.Messages));
        GoldenFile.Compare("Claims", name, GoldenFile.WithoutHashes(run.Output));
    }

    [Fact]
    public void The_document_is_an_array_with_every_field_that_scripts_rely_on()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("claims", "--json", "--as-of", AsOf).Output);

        Assert.Equal(37, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), claim =>
        {
            Assert.All(Fields, field => Assert.True(claim.TryGetProperty(field, out _), field));
            Assert.Contains(claim.GetProperty("verdict").GetString(), Verdicts);
            Assert.NotEqual(claim.GetProperty("measured").ValueKind == JsonValueKind.Null, claim.GetProperty("missing").ValueKind == JsonValueKind.Null);
            Assert.Equal(AsOf, claim.GetProperty("receipt").GetProperty("asOf").GetString());
        });
    }

    [Fact]
    public void One_claim_is_found_by_argument_and_by_option_whatever_the_case()
    {
        var byArgument = CommandRun.Of("claims", "C28", "--as-of", AsOf);
        var byOption = CommandRun.Of("claims", "--id", "c28", "--as-of", AsOf);

        Assert.Equal(0, byArgument.Exit);
        Assert.Equal(byArgument.Output, byOption.Output);
        Assert.Contains("Who benefits: ", byArgument.Output, StringComparison.Ordinal);
        Assert.Contains("Would refute: ", byArgument.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no claim 'q99'. Known: q1, q2", "q99")]
    [InlineData("Name the claim once", "q1", "--id", "q2")]
    public void A_claim_that_is_not_there_or_named_twice_is_wrong_use(string message, params string[] arguments)
    {
        var run = CommandRun.Of(["claims", .. arguments]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_no_longer_follows_ends_with_1_and_a_message_with_its_place()
    {
        var data = CopyOfData();
        var file = Path.Combine(data, "claims", "1-postings.yaml");
        File.WriteAllText(file, new Regex("verdict: contradicted").Replace(File.ReadAllText(file), "verdict: supported", 1));

        var run = CommandRun.Of("claims", "--data", data, "--as-of", AsOf);

        Directory.Delete(data, recursive: true);
        Assert.Equal(1, run.Exit);
        Assert.Contains("37 claims:", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"1-postings\.yaml:\d+:\d+: q1: the verdict ships as supported and now follows as contradicted\.", run.Messages);
        Assert.Single(run.Messages.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_day_before_the_claims_were_checked_is_answered_with_a_word_on_it()
    {
        var run = CommandRun.Of("claims", "q1", "--as-of", "2025-12-31");

        Assert.Equal(0, run.Exit);
        Assert.Contains("Not testable here. The postings reach to 5 May 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not compared with what ships", run.Messages, StringComparison.Ordinal);
    }

    private static string CopyOfData()
    {
        var copy = Directory.CreateTempSubdirectory("credence-claims-").FullName;
        var data = Path.Combine(Checkout.Root, "data");
        foreach (var file in Directory.GetFiles(data, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
