using Credence.Advice;
using Credence.Catalog;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>Single answers, read as a person would.</summary>
public sealed class AdviserTests
{
    private static readonly (string, string)[] AdvancedOnAws =
        [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "aws")];

    private static readonly (string, string)[] AdvancedOnAzure =
        [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "azure")];

    [Fact]
    public void In_february_2026_the_specialty_exam_is_an_option_whose_end_is_announced()
    {
        var answer = Shipped.Answer(new DateOnly(2026, 2, 28), null, AdvancedOnAws);

        var specialty = answer.Options.Single(option => option.Label == "MLS-C01");
        Assert.Equal(ExamStatus.CurrentWithAnnouncedEnd, specialty.State!.Status);
        var warning = answer.Warnings.Single(one => one.Certification == specialty.Id);
        Assert.Equal((WarningKind.AnnouncedEnd, new DateOnly(2026, 3, 31)), (warning.Kind, warning.Date));
    }

    [Fact]
    public void In_november_2026_the_specialty_exam_is_a_warning_that_names_its_successors()
    {
        var answer = Shipped.Answer(AdvancedOnAws);

        Assert.DoesNotContain(answer.Options, option => option.Id == "aws-mls-c01");
        var warning = answer.Warnings.Single(one => one.Certification == "aws-mls-c01");
        Assert.Equal(WarningKind.Ended, warning.Kind);
        Assert.Contains("MLA-C01", warning.Text, StringComparison.Ordinal);
        Assert.NotEmpty(warning.Sources);
        Assert.Contains(answer.Options, option => option.Id == "aws-mla-c01");
    }

    [Fact]
    public void On_azure_each_ended_exam_gives_way_to_its_successor()
    {
        var answer = Shipped.Answer(AdvancedOnAzure);

        Assert.Equal(["ms-ai-102", "ms-ai-900", "ms-az-204", "ms-dp-100"], answer.Warnings.Where(one => one.Kind == WarningKind.Ended).Select(one => one.Certification));
        Assert.Contains(answer.Options, option => option.Id == "ms-ai-103");
        Assert.Contains(answer.Options, option => option.Id == "ms-ai-300");
    }

    [Theory]
    [InlineData("ms-dp-100", "ms-dp-100")]
    [InlineData("AZ-204", "ms-az-204")]
    [InlineData(null, "ms-ai-102")]
    public void The_warning_on_top_is_about_the_exam_asked_for_or_else_about_the_one_the_first_candidate_follows(string? asked, string ruling)
    {
        var answer = Shipped.Answer(asked is null ? AdvancedOnAzure : [.. AdvancedOnAzure, ("certification", asked)]);

        Assert.Equal((WarningKind.Ended, ruling), (answer.Ruling?.Kind, answer.Ruling?.Certification));
    }

    [Theory]
    [InlineData("AI-102", "Not possible (ended): AI-102 ended on 30 June 2026; look at AI-103.")]
    [InlineData("ms-dp-100", "Not possible (ended): DP-100 ended on 1 June 2026; look at AI-300.")]
    public void Asked_about_an_ended_exam_the_verdict_says_since_when_and_what_follows(string asked, string verdict)
    {
        Assert.Equal(verdict, Shipped.Answer(("certification", asked)).Verdict);
    }

    [Fact]
    public void Asked_about_something_the_catalog_does_not_hold_it_says_so()
    {
        var warning = Shipped.Answer(("certification", "Certified Wizard")).Warnings[0];

        Assert.Equal(WarningKind.NotInCatalog, warning.Kind);
        Assert.Contains("Certified Wizard", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certification_asked_about_is_an_option_even_where_the_rules_bring_up_none()
    {
        var answer = Shipped.Answer(("prior-ai-experience", "yes"), ("formal-recognition", "no"), ("certification", "AI-103"));

        Assert.Equal(["ms-ai-103"], answer.Options.Where(option => option.Kind == OptionKind.Certification).Select(option => option.Id));
    }

    [Fact]
    public void The_share_of_an_exam_is_counted_together_with_the_one_it_follows()
    {
        var share = Shipped.Answer(AdvancedOnAzure).Options.Single(option => option.Id == "ms-ai-103").Evidence!;

        Assert.Equal((11, 2000), (share.Count, share.Population.Postings));
        Assert.Equal(["ms-ai-103", "ms-ai-102"], share.Covers);
        Assert.True(share.Range.Low < share.Share && share.Share < share.Range.High);
    }

    [Fact]
    public void What_was_looked_for_and_not_found_is_zero_with_an_upper_bound_and_what_was_not_looked_for_is_unknown()
    {
        var found = Shipped.Answer([.. AdvancedOnAzure, ("certification", "ms-ai-500")]).Options;

        var zero = found.Single(option => option.Id == "ms-ai-300").Evidence!;
        Assert.Equal(0, zero.Count);
        Assert.True(zero.Range.High > 0);
        var unknown = found.Single(option => option.Id == "ms-ai-500");
        Assert.Null(unknown.Evidence);
        Assert.Contains("not searched", unknown.EvidenceMissing, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlapping_intervals_are_said_not_to_separate_the_options()
    {
        var warning = Shipped.Answer(AdvancedOnAws).Warnings.Single(one => one.Kind == WarningKind.NotSeparable);

        Assert.StartsWith("The evidence cannot separate MLA-C01 from AIP-C01", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Certifications_of_one_platform_stand_by_the_lower_end_of_their_share()
    {
        var certifications = Shipped.Answer(AdvancedOnAws).Options.Where(option => option.Kind == OptionKind.Certification).Select(option => option.Id);

        Assert.Equal(["aws-mla-c01", "aws-aip-c01"], certifications);
    }

    [Fact]
    public void Counts_from_after_the_day_of_the_answer_do_not_count()
    {
        var answer = Shipped.Answer(CountedPostings.LastDay.AddDays(-1), Shipped.Counts, AdvancedOnAws);

        Assert.Null(answer.Evidence.Any);
        Assert.Contains("20 October 2026", Assert.Single(answer.Evidence.Missing), StringComparison.Ordinal);
        Assert.NotNull(Shipped.Answer(CountedPostings.LastDay, Shipped.Counts, AdvancedOnAws).Evidence.Any);
    }

    [Fact]
    public void A_share_below_the_threshold_lets_the_verdict_say_not_worth_it_and_without_counts_it_cannot_tell()
    {
        (string, string)[] curious = [("prior-ai-experience", "no"), ("changing-careers", "no")];

        Assert.StartsWith("Not worth it", Shipped.Answer(curious).Verdict, StringComparison.Ordinal);
        Assert.StartsWith("Cannot tell", Shipped.Answer(Shipped.Today, null, curious).Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_of_the_persons_country_stands_beside_the_whole_or_is_said_to_be_missing()
    {
        var germany = Shipped.Answer(("country", "de")).Evidence;
        var iceland = Shipped.Answer(("country", "IS")).Evidence;

        Assert.Equal((2, 40), (germany.Country!.Count, germany.Country.Population.Postings));
        Assert.Null(iceland.Country);
        Assert.Contains("'IS'", Assert.Single(iceland.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void What_costs_more_than_the_budget_stands_last()
    {
        var options = Shipped.Answer([.. AdvancedOnAzure, ("situation", "enterprise-cloud"), ("regulated-industry", "yes"), ("budget-usd", "200")]).Options;

        Assert.Equal("iapp-aigp", options[^1].Id);
        Assert.False(options[^1].FitsBudget);
    }

    [Fact]
    public void Without_any_answer_everything_is_open_and_said_to_be()
    {
        var answer = Shipped.Answer();

        Assert.Null(answer.Flow.Outcome);
        Assert.Equal(4, answer.Flow.Possible.Count);
        Assert.Contains(answer.Unknown, open => open.Question == "prior-ai-experience");
        Assert.StartsWith("Cannot tell", answer.Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("career-changer", "entry-level-certification")]
    [InlineData("developer", "projects-and-publications")]
    [InlineData("enterprise-azure", "advanced-certification")]
    [InlineData("student", "free-resources")]
    public void The_four_example_people_reach_the_four_outcomes(string person, string outcome)
    {
        var map = Credence.Sources.YamlMap.Read(Shipped.Data.Combine("examples", person + ".yaml"));

        var answer = Shipped.Answer([.. map.Keys.Select(question => (question, map.Text(question)))]);

        Assert.Equal(outcome, answer.Flow.Outcome);
        Assert.Empty(answer.Flow.Unknown);
    }

    [Fact]
    public void Questions_are_asked_along_the_flow_first_and_never_twice()
    {
        var answers = new Dictionary<string, string>();
        var asked = new List<string>();

        while (Shipped.Rules.Next(answers, Shipped.Today) is { } question)
        {
            asked.Add(question.Id);
            answers[question.Id] = question.Id == "prior-ai-experience" ? "no" : Credence.Rules.Question.Unknown;
        }

        Assert.Equal(["prior-ai-experience", "changing-careers", "situation"], asked.Take(3));
        Assert.DoesNotContain("formal-recognition", asked);
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }
}
