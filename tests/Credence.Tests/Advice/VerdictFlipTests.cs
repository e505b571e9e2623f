using System.Globalization;
using Credence.Advice;
using Credence.Rules;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>The single answers that change a verdict are all there, and no nearer number does.</summary>
public sealed class VerdictFlipTests
{
    private static readonly (string Question, string Answer)[][] People =
    [
        [("prior-ai-experience", "no"), ("changing-careers", "yes"), ("situation", "career-changer"), ("target-platform", "aws"), ("hours-per-week", "8"), ("months", "6"), ("budget-usd", "300")],
        [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("situation", "enterprise-cloud"), ("target-platform", "azure"), ("hours-per-week", "3"), ("months", "2"), ("budget-usd", "100")],
        [("prior-ai-experience", "no"), ("changing-careers", "yes"), ("hours-per-week", "2"), ("months", "3"), ("certification", "AIF-C01")],
        [("prior-ai-experience", "yes"), ("formal-recognition", "no"), ("situation", "developer")],
    ];

    public static TheoryData<int, string, double, double> Scans => new()
    {
        { 0, "budget-usd", 0, 400 },
        { 0, "hours-per-week", 1, 20 },
        { 0, "months", 1, 20 },
        { 1, "budget-usd", 0, 1000 },
        { 1, "hours-per-week", 1, 20 },
        { 2, "months", 1, 30 },
        { 2, "hours-per-week", 1, 20 },
    };

    [Theory]
    [MemberData(nameof(Scans))]
    public void No_number_nearer_than_the_one_named_changes_the_verdict(int person, string question, double least, double most)
    {
        var answer = Shipped.Answer(People[person]);
        var given = answer.Answers.TryGetValue(question, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : (double?)null;
        var flips = answer.VerdictFlips.Where(flip => flip.Question == question).Select(flip => double.Parse(flip.To, CultureInfo.InvariantCulture)).ToList();
        var below = flips.Where(to => to < given).DefaultIfEmpty(least).Max();
        var above = flips.Where(to => to > given).DefaultIfEmpty(most).Min();

        for (var value = Math.Max(least, below + (flips.Contains(below) ? 0.01 : 0)); value <= Math.Min(most, above - (flips.Contains(above) ? 0.01 : 0)); value += (most - least) / 97)
            Assert.Equal(answer.VerdictRow, With(person, question, Math.Round(value, 2).ToString(CultureInfo.InvariantCulture)).VerdictRow);
        foreach (var to in flips)
        {
            Assert.NotEqual(answer.VerdictRow, With(person, question, to.ToString(CultureInfo.InvariantCulture)).VerdictRow);
            if (given is { } number)
                Assert.Equal(answer.VerdictRow, With(person, question, Math.Round(to + (number > to ? 0.01 : -0.01), 2).ToString(CultureInfo.InvariantCulture)).VerdictRow);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_row_that_one_other_choice_leads_to_is_named(int person)
    {
        var answer = Shipped.Answer(People[person]);

        foreach (var question in Shipped.Rules.Beside.Questions.Where(question => question.Kind == AnswerKind.Choice))
        {
            var reached = question.Options.Select(option => With(person, question.Id, option.Id).VerdictRow).Where(row => row != answer.VerdictRow).ToHashSet();
            Assert.Equal(reached, answer.VerdictFlips.Where(flip => flip.Question == question.Id).Select(flip => flip.VerdictRow).ToHashSet());
        }
    }

    [Fact]
    public void A_budget_just_below_the_cheapest_exam_is_named_to_the_cent()
    {
        var answer = Shipped.Answer(("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "azure"), ("budget-usd", "500"));

        Assert.Contains(answer.VerdictFlips, flip => flip is { Question: "budget-usd", From: "500", To: "164.99", VerdictRow: "nothing-known-to-fit-the-budget" });
    }

    private static Decision With(int person, string question, string answer) => Decision.Of(new AdviceInputs(
        People[person].Where(one => one.Question != question).Append((Question: question, Answer: answer)).ToDictionary(one => one.Question, one => one.Answer),
        Shipped.Rules, Shipped.Catalog, Shipped.Counts, new Receipt("0.1.0", "data", "rules", Shipped.Today, 1)));
}
