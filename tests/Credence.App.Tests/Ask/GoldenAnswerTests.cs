using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Ask;

/// <summary>
/// The answers for the four example people, reviewed as text. After a change that is meant, run these tests with UPDATE_GOLDEN=1,
/// read the difference, and commit it. Hashes are left out, so that only answers count.
/// </summary>
public sealed class GoldenAnswerTests
{
    private const string AsOf = "2026-11-23";

    public static TheoryData<string> People => ["career-changer", "developer", "enterprise-azure", "student"];


    [Theory]
    [MemberData(nameof(People))]
    public void The_text_of_an_example_answer_is_the_reviewed_one(string person)
    {
        GoldenFile.Compare("Ask", person + ".txt", Answer(person));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void The_document_of_an_example_answer_is_the_reviewed_one(string person)
    {
        GoldenFile.Compare("Ask", person + ".json", Answer(person, "--json"));
    }

    [Theory]
    [MemberData(nameof(People))]
    public void Each_example_answer_names_evidence_with_n_and_interval_and_no_ended_exam_as_advice(string person)
    {
        using var json = JsonDocument.Parse(Answer(person, "--json"));

        var any = json.RootElement.GetProperty("evidence").GetProperty("anyNamed");
        Assert.True(any.GetProperty("n").GetInt32() > 0);
        Assert.True(any.GetProperty("low").GetDouble() < any.GetProperty("high").GetDouble());
        Assert.NotEqual(JsonValueKind.Null, any.GetProperty("from").ValueKind);
        foreach (var option in json.RootElement.GetProperty("options").EnumerateArray().Where(option => option.GetProperty("state").ValueKind != JsonValueKind.Null))
            Assert.NotEqual("ended", option.GetProperty("state").GetProperty("status").GetString());
        var advice = json.RootElement.GetProperty("plan").GetRawText() + json.RootElement.GetProperty("verdict").GetString();
        Assert.DoesNotMatch("AI-102|DP-100|AI-900|MLS-C01", advice);
    }

    private static string Answer(string person, params string[] more)
    {
        var run = CommandRun.Of(["ask", "--answers", Path.Combine("data", "examples", person + ".yaml"), "--as-of", AsOf, .. more]);
        Assert.Equal(0, run.Exit);
        return GoldenFile.WithoutHashes(run.Output);
    }
}
