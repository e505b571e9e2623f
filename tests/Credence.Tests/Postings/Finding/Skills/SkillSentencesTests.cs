using CsCheck;
using Credence.Postings.Finding.Skills;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>What a sentence says about all its words, against the plain sum over its words one by one.</summary>
public sealed class SkillSentencesTests
{
    private static readonly SkillModel Model = SharedSkills.Instance.Tables.Model;
    private static readonly Gen<int[]> Sentences = Gen.Int[-3, Model.Words.Length + 3].Array[1, 700];

    [Fact]
    public void The_score_is_the_plain_sum_over_the_root_of_the_length() => Sentences.Sample(numbers =>
    {
        var score = new SkillSentences(Model.SentenceRows, Model.OpeningRows, Model.LengthRows).Of(numbers);

        Assert.Equal(new SentenceScore(Plain(numbers, 0), Plain(numbers, 1), Plain(numbers, 2), Plain(numbers, 3)), score);
    });

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    [InlineData(6, 3)]
    [InlineData(7, 4)]
    [InlineData(63, 8)]
    [InlineData(64, 9)]
    [InlineData(5000, 9)]
    public void Lengths_fall_into_ten_classes(int words, int length) => Assert.Equal(length, SkillSentences.LengthOf(words));

    [Fact]
    public void A_sentence_bears_on_the_next_one_over_a_line_end()
    {
        const string line = "Knowledge of frobnication and databases";
        var alone = Scores(line);

        var after = Scores("Requirements\n" + line);

        var heading = new SkillSentences(Model.SentenceRows, Model.OpeningRows, Model.LengthRows).Of([Array.IndexOf(Model.Words, "requirements")]);
        Assert.Equal(alone.Select(score => (score.Begin + heading.NextBegin, score.Inside + heading.NextInside)), after.Skip(1));
    }

    private static List<(int Begin, int Inside)> Scores(string text)
    {
        using var page = new SkillPage(text, SharedSkills.Instance.Tables);
        page.Tag(text);
        return [.. page.Scores.ToArray().Select(score => ((int)(short)score, score >> 16))];
    }

    private static int Plain(int[] numbers, int lane)
    {
        var known = numbers.Where(number => number >= 0 && number < Model.Words.Length).ToList();
        var sum = known.Sum(number => (long)Model.SentenceRows[number * SkillModel.SentenceRow + lane]);
        var factor = (long)Math.Round(65536 / Math.Sqrt(numbers.Length));
        var opening = known.Count > 0 && numbers[0] == known[0] ? Model.OpeningRows[numbers[0] * SkillModel.SentenceRow + lane] : 0;
        return (int)Math.Floor(sum * factor / 65536m) + opening + Model.LengthRows[SkillSentences.LengthOf(numbers.Length) * SkillModel.SentenceRow + lane];
    }
}
