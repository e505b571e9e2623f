using System.Security.Cryptography;
using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Receipts;

/// <summary>Every answer says how to ask it again, and from which files it was made.</summary>
public sealed class ReceiptTests
{
    private const string Developer = "data/examples/developer.yaml";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Calls =>
    [
        "ask --prior-ai-experience no --as-of 2026-11-23",
        "evidence --by country --as-of 2026-11-23",
        "catalog list --vendor aws",
        "catalog show AI-102 --seed 4",
        "catalog check",
        "check tests/Credence.App.Tests/Receipts/page.txt",
        "plan --profile data/examples/plan-developer.yaml --as-of 2026-11-23",
        "returns --certification AI-103 --as-of 2026-11-23",
        "pay --data tests/Credence.App.Tests/Receipts/pay.csv --formula log(pay)~years",
        "rules lint",
        "rules test data/rules/verdict.yaml",
        "rules draw --prior-ai-experience yes",
        "rules diff data/rules/verdict.yaml data/rules/verdict.yaml",
        "rules eval data/rules/should-i-certify.yaml",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_receipt_holds_the_day_used_and_words_that_give_the_same_answer(string call)
    {
        using var folder = new TempFolder();
        var answer = await CredenceProgram.RunAsync([.. call.Split(' '), "--json"], stop: Stop);
        Assert.InRange(answer.ExitCode, 0, 1);
        var saved = folder.Write("answer.json", answer.Output);

        var receipt = Json(answer.Output).GetProperty("receipt");
        var words = receipt.GetProperty("command").EnumerateArray().Select(word => word.GetString()!).ToArray();
        var again = await CredenceProgram.RunAsync([.. words, "--json"], stop: Stop);
        var replay = await CredenceProgram.RunAsync(["replay", saved, "--json"], stop: Stop);

        Assert.Contains(receipt.GetProperty("asOf").GetString(), words);
        Assert.DoesNotContain("--json", words);
        Assert.Equal(answer.Output, again.Output);
        Assert.True(replay.ExitCode == 0, replay.Output + replay.Messages);
        Assert.True(Json(replay.Output).GetProperty("same").GetBoolean());
    }

    [Fact]
    public async Task The_receipt_of_ask_holds_the_answers_and_no_path_of_a_private_file()
    {
        using var folder = new TempFolder();
        var mine = folder.Write("my-private-name.yaml", await File.ReadAllTextAsync(Path.Combine(CredenceProgram.Root, Developer), Stop));

        var answer = await CredenceProgram.RunAsync(["ask", "--answers", mine, "--as-of", "2026-11-23", "--json"], stop: Stop);

        var receipt = Json(answer.Output).GetProperty("receipt");
        Assert.DoesNotContain("my-private-name", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, receipt.GetProperty("inputs").GetArrayLength());
        Assert.Equal(
            "ask --changing-careers no --formal-recognition no --hours-per-week 5 --months 4 --prior-ai-experience yes --situation developer --target-employer startup --target-platform aws --as-of 2026-11-23 --seed 1",
            string.Join(' ', receipt.GetProperty("command").EnumerateArray().Select(word => word.GetString())));
    }

    [Fact]
    public async Task Files_that_were_read_stand_with_their_hash_and_length()
    {
        var answer = await CredenceProgram.RunAsync(["returns", "--certification", "AI-103", "--answers", Developer, "--json"], stop: Stop);

        var input = Assert.Single(Json(answer.Output).GetProperty("receipt").GetProperty("inputs").EnumerateArray());
        var bytes = await File.ReadAllBytesAsync(Path.Combine(CredenceProgram.Root, Developer), Stop);
        Assert.Equal(Developer, input.GetProperty("path").GetString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), input.GetProperty("sha256").GetString());
        Assert.Equal(bytes.Length, input.GetProperty("bytes").GetInt64());
    }

    [Fact]
    public async Task A_page_from_standard_input_is_noted_with_its_hash()
    {
        var answer = await CredenceProgram.RunAsync(["check", "-", "--json"], "Learn AI in one day.", Stop);

        var input = Assert.Single(Json(answer.Output).GetProperty("receipt").GetProperty("inputs").EnumerateArray());
        Assert.Equal(("-", 20), (input.GetProperty("path").GetString(), input.GetProperty("bytes").GetInt64()));
    }

    [Fact]
    public async Task The_receipt_of_shipped_counts_is_that_of_who_counted()
    {
        var answer = await CredenceProgram.RunAsync(["evidence", "--json", "--as-of", "2026-11-23"], stop: Stop);

        Assert.False(Json(answer.Output).GetProperty("madeFrom").GetProperty("snapshot").TryGetProperty("command", out _));
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
