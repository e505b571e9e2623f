using Credence.Advice;
using Credence.Advice.Worth;
using Credence.Returns;
using Credence.Returns.Estimates;
using Credence.Returns.Options;
using Credence.Sources;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Advice;

public sealed class WorthTests
{
    private static readonly (string, string)[] Changer =
        [("prior-ai-experience", "no"), ("changing-careers", "yes"), ("situation", "career-changer"), ("target-platform", "azure"), ("hours-per-week", "8"), ("months", "6")];

    private static AdviceAnswer Answer(DateOnly asOf, EstimateBook? estimates, params IEnumerable<(string Question, string Answer)> answers) =>
        Adviser.Answer(new AdviceInputs(
            answers.ToDictionary(one => one.Question, one => one.Answer), Shipped.Rules, Shipped.Catalog, Shipped.Counts, new Receipt("0.1.0", "data", "rules", asOf, 1)) { Estimates = estimates });

    private static AdviceAnswer Answer(params IEnumerable<(string Question, string Answer)> answers) => Answer(Shipped.Today, ShippedEstimates.Book, answers);

    [Fact]
    public void Without_estimates_or_on_a_day_before_their_sources_nothing_is_said_of_worth()
    {
        Assert.Null(Answer(Shipped.Today, null, Changer).Worth);
        Assert.Null(Answer(new DateOnly(2026, 5, 4), ShippedEstimates.Book, Changer).Worth);
    }

    [Fact]
    public void Options_are_compared_with_doing_nothing_and_with_a_project_in_the_same_hours()
    {
        var worth = Answer(Changer).Worth!;

        var (first, project) = (worth.Options[0], worth.Options[^1]);
        Assert.Equal("portfolio-project", project.Id);
        Assert.Equal(first.Made.Case[ReturnInputs.Hours], project.Made.Case[ReturnInputs.Hours]);
        Assert.Contains(worth.Comparison.Options, option => option.Name == Comparison.DoNothing);
        Assert.Equal(1, worth.Comparison.Options.Sum(option => option.ProbabilityBest), 6);
    }

    [Fact]
    public void At_the_break_even_chance_the_mean_is_nothing()
    {
        var worth = Answer(Changer).Worth!;
        var needed = Assert.IsType<double>(worth.BreakEven!.Needed);
        var known = worth.Options[0].Made.Case.With(ReturnInputs.SpeedAttribution, new Credence.Statistics.Distribution.Constant(needed));

        var there = Simulation.Of(known, new ReturnRun(1 << 16, 1, Sampler.Sobol, 0));

        Assert.True(worth.BreakEven.IsOfSearch);
        Assert.InRange(needed, 0.001, 0.999);
        Assert.Equal(0, there.MeanExpected.Value, Math.Max(20, 4 * there.MeanExpected.StandardError));
    }

    [Fact]
    public void Where_no_search_is_meant_the_break_even_is_about_the_pay_difference()
    {
        var chance = Answer([.. Changer, ("purpose", "promotion")]).Worth!.BreakEven!;

        Assert.False(chance.IsOfSearch);
        Assert.Null(chance.Search);
    }

    [Fact]
    public void The_same_answers_give_the_same_figures()
    {
        var (one, two) = (Answer(Changer).Worth!, Answer(Changer).Worth!);

        Assert.Equal(one.Options.Select(option => option.Result.MeanExpected), two.Options.Select(option => option.Result.MeanExpected));
        Assert.Equal(one.FindOut, two.FindOut);
    }

    [Fact]
    public void What_the_employer_pays_never_makes_a_certification_worth_less()
    {
        var alone = Answer(Changer).Worth!.Options[0];
        var paid = Answer([.. Changer, ("employer-pays-usd", "5000")]).Worth!.Options[0];

        Assert.Equal(alone.Id, paid.Id);
        Assert.True(paid.Result.MeanExpected.Value > alone.Result.MeanExpected.Value);
    }

    [Fact]
    public void The_verdict_says_not_worth_it_where_the_return_says_so_and_never_worth_it_at_a_loss()
    {
        var answer = Answer([.. Changer.Where(one => one.Item1 != "target-platform"), ("target-platform", "aws"), ("purpose", "promotion"), ("salary-usd", "30000")]);

        var likely = answer.Worth!.Options[0].Result.ProbabilityExpectedPositive.Value;
        Assert.True(likely < 0.2, $"{likely}");
        Assert.StartsWith("Not worth it yet", answer.Verdict, StringComparison.Ordinal);
        Assert.Equal("entry-on-a-platform-at-a-loss", answer.VerdictRow);
    }

    [Fact]
    public void Ones_own_count_of_postings_takes_the_place_of_the_measured_share_for_the_certification_in_question()
    {
        var (none, many) = (Answer([.. Changer, ("named-of-20", "0")]).Worth!, Answer([.. Changer, ("named-of-20", "12")]).Worth!);

        Assert.InRange(Assert.IsType<Credence.Statistics.Distribution.Beta>(many.BreakEven!.Search!.Share).A, 12, 12.5);
        Assert.Equal(Answer(Changer).Worth!.BreakEven!.Suggested, none.BreakEven!.Suggested);
        Assert.True(many.BreakEven.Suggested > 0.1 && many.BreakEven.Suggested > 5 * none.BreakEven.Suggested);
        Assert.True(many.Options[0].Result.MeanExpected.Value > none.Options[0].Result.MeanExpected.Value);
        Assert.Equal(none.Options[1].Made.Case[ReturnInputs.SpeedAttribution], many.Options[1].Made.Case[ReturnInputs.SpeedAttribution]);
    }

    [Fact]
    public void Two_options_that_are_the_same_are_worth_the_same_in_every_draw()
    {
        var made = Answer(Changer).Worth!.Options[0].Made.Case;

        var twins = Simulation.Compare([made, made with { Name = "twin" }], new ReturnRun(1 << 12, 1, Sampler.Sobol, 0), 2, [.. ReturnInputs.All]);

        Assert.Equal(twins.Options[1].MeanExpected, twins.Options[2].MeanExpected);
        Assert.Equal(twins.Options[1].ProbabilityBest, twins.Options[2].ProbabilityBest);
    }

    [Fact]
    public void What_has_been_answered_is_not_to_be_found_out_again()
    {
        (string, string)[] said = [("salary-usd", "90000"), ("working-now", "no"), ("employer-pays-usd", "0"), ("named-of-20", "3")];

        var worth = Answer([.. Changer, .. said]).Worth!;

        Assert.DoesNotContain(worth.FindOut, next => said.Any(answer => answer.Item1 == next.Question));
    }

    [Fact]
    public void Every_source_of_an_input_is_among_the_sources_of_the_answer()
    {
        var answer = Answer(Changer);

        var named = answer.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(answer.Worth!.Options.SelectMany(option => option.Made.Inputs).SelectMany(input => input.Sources), id => Assert.Contains(id, named));
    }

    [Fact]
    public void One_certification_can_be_valued_whatever_the_chart_says()
    {
        var inputs = new AdviceInputs(
            new Dictionary<string, string> { [OptionContext.SalaryUsd] = "150000", ["working-now"] = "no" }, Shipped.Rules, Shipped.Catalog, Shipped.Counts, new Receipt("0.1.0", "data", "rules", Shipped.Today, 1))
        {
            Estimates = ShippedEstimates.Book,
        };

        var worth = OneWorth.Of(inputs, Shipped.Catalog.Find("AI-102")!)!;

        Assert.Equal(["ms-ai-102", "portfolio-project"], worth.Options.Select(option => option.Id));
    }
}
