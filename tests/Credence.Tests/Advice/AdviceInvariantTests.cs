using System.Text.Json;
using CsCheck;
using Credence.Advice;
using Credence.Catalog;
using Credence.Rules;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>What holds for every person and every day, tried with random answers, days and counts.</summary>
public sealed class AdviceInvariantTests
{
    private const int Tries = 400;
    private static readonly string[] ValueWords = ["Cannot tell", "Not worth it", "Not possible (ended)"];

    [Fact]
    public void No_ended_exam_is_ever_an_option()
    {
        Cases.Sample(
            one =>
            {
                var answer = Answer(one);

                foreach (var option in answer.Options.Where(option => option.Kind == OptionKind.Certification))
                {
                    Assert.True(option.State!.CanBeEarned, option.Id);
                    Assert.NotEqual(ExamStatus.Ended, Shipped.Catalog.Find(option.Id)!.StateAt(one.AsOf).Status);
                }
            },
            iter: Tries);
    }

    [Fact]
    public void No_plan_and_no_verdict_sends_anyone_to_an_ended_exam()
    {
        Cases.Sample(
            one =>
            {
                var answer = Answer(one);
                var ended = Shipped.Catalog.Certifications.Where(item => item.ExamCode is not null && item.StateAt(one.AsOf).Status == ExamStatus.Ended).Select(item => item.ExamCode!).ToList();
                var advice = answer.Plan.Week.Concat(answer.Plan.Later).Select(step => step.Text).Append(answer.VerdictRow.StartsWith("asked-ended", StringComparison.Ordinal) ? "" : answer.Verdict);

                Assert.DoesNotContain(advice, text => ended.Any(code => text.Contains(code, StringComparison.Ordinal)));
            },
            iter: Tries);
    }

    [Fact]
    public void Every_figure_and_share_is_there_or_says_why_it_is_not()
    {
        Cases.Sample(
            one =>
            {
                var answer = Answer(one);

                Assert.All(answer.Options, option =>
                {
                    Assert.NotEqual(option.Evidence is null, option.EvidenceMissing is null);
                    Assert.NotEqual(option.Cost.Range is null, option.Cost.Missing is null);
                    Assert.NotEqual(option.Hours.Range is null, option.Hours.Missing is null);
                    Assert.True(option.Cost.Range is null || option.Kind == OptionKind.Yardstick || option.Cost.Source is not null, option.Id);
                });
                Assert.True(answer.Evidence.Any is not null || answer.Evidence.Missing.Count > 0);
            },
            iter: Tries);
    }

    [Fact]
    public void The_verdict_has_at_most_16_words_and_starts_with_a_value_word()
    {
        Cases.Sample(
            one =>
            {
                var verdict = Answer(one).Verdict;

                Assert.InRange(verdict.Split(' ').Length, 4, 16);
                Assert.Contains(ValueWords, word => verdict.StartsWith(word, StringComparison.Ordinal));
                Assert.DoesNotContain("{", verdict, StringComparison.Ordinal);
            },
            iter: Tries);
    }

    [Fact]
    public void Doing_nothing_stands_first_and_what_does_not_fit_stands_last()
    {
        Cases.Sample(
            one =>
            {
                var options = Answer(one).Options;
                var fits = options.Skip(1).Select(option => option.FitsBudget != false && option.FitsTime != false).ToList();

                Assert.Equal(OptionKind.Yardstick, options[0].Kind);
                Assert.Equal(fits.OrderDescending(), fits);
                Assert.Equal(options.Count, options.Select(option => option.Id).Distinct().Count());
            },
            iter: Tries);
    }

    [Fact]
    public void An_answered_question_is_never_called_unknown_and_a_question_that_matters_always_is()
    {
        Cases.Sample(
            one =>
            {
                var answer = Answer(one);

                Assert.DoesNotContain(answer.Unknown, open => answer.Answers.ContainsKey(open.Question));
                Assert.All(answer.Flow.Unknown, question => Assert.Contains(answer.Unknown, open => open.Question == question));
            },
            iter: Tries);
    }

    [Fact]
    public void The_same_input_gives_the_same_answer_byte_for_byte_whatever_the_order_of_the_answers()
    {
        Cases.Sample(
            one =>
            {
                var again = one with { Answers = [.. one.Answers.Reverse()] };

                Assert.Equal(JsonSerializer.Serialize(Answer(one)), JsonSerializer.Serialize(Answer(again)));
            },
            iter: Tries / 4);
    }

    [Fact]
    public void Every_source_an_answer_names_is_registered()
    {
        Cases.Sample(
            one =>
            {
                var answer = Answer(one);
                var named = answer.Plan.Week.Concat(answer.Plan.Later).Select(step => step.Source)
                    .Concat(answer.Flow.Path.Select(step => step.Source))
                    .Concat(answer.Warnings.SelectMany(warning => warning.Sources))
                    .Select(source => source.Split('/')[0]);

                Assert.All(named, id => Assert.Contains(answer.Sources, source => source.Id == id));
            },
            iter: Tries / 4);
    }

    private sealed record Case((string Question, string Answer)[] Answers, DateOnly AsOf, bool Counted);

    private static AdviceAnswer Answer(Case one) => Shipped.Answer(one.AsOf, one.Counted ? Shipped.Counts : null, one.Answers);

    private static readonly Gen<Case> Cases =
        from picks in Gen.Int[0, 1_000_000].Array[Shipped.Rules.Questions.Count]
        from days in Gen.Int[0, 1500]
        from counted in Gen.Bool
        select new Case(
            [.. Shipped.Rules.Questions.Zip(picks).Select(pair => (pair.First.Id, Picked(pair.First, pair.Second)))],
            new DateOnly(2024, 1, 1).AddDays(days), counted);

    /// <summary>An answer the question accepts; about one in three is unknown.</summary>
    private static string Picked(Question question, int pick)
    {
        if (pick % 3 == 0)
            return Question.Unknown;
        var choice = pick / 3;
        return question switch
        {
            { Kind: AnswerKind.Choice } => question.Options[choice % question.Options.Count].Id,
            { Kind: AnswerKind.Number, Range: { } range } => Math.Round(range.Least + (choice % 100 / 99.0 * (range.Most - range.Least))).ToString(System.Globalization.CultureInfo.InvariantCulture),
            { Id: QuestionIds.Certification } => Shipped.Catalog.Certifications[choice % Shipped.Catalog.Certifications.Count].Id,
            _ => choice % 2 == 0 ? "DE" : "FR",
        };
    }
}
