using Credence.Advice;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>What the articles say reaches the person it concerns, with its source, and nobody else.</summary>
public sealed class RemarkTests
{
    [Theory]
    [InlineData("purpose", "required", "required-by-the-role")]
    [InlineData("purpose", "residence", "countries-and-visas")]
    [InlineData("purpose", "clients", "clients-want-case-studies")]
    [InlineData("target-employer", "large", "applicant-filters")]
    [InlineData("target-employer", "large-tech", "interviews-on-projects")]
    [InlineData("target-employer", "startup", "startups-and-research")]
    [InlineData("regulated-industry", "yes", "regulated-industries")]
    [InlineData("certificates-held", "5", "a-stack-of-certificates")]
    [InlineData("certification", "generic-unknown-provider", "no-name-provider")]
    public void A_circumstance_is_named_where_the_answer_makes_it_the_persons_own(string question, string answer, string row)
    {
        var with = Shipped.Answer((question, answer));
        var without = Shipped.Answer();

        Assert.Contains(with.Remarks.Circumstances, remark => remark.Id == row);
        Assert.DoesNotContain(without.Remarks.Circumstances, remark => remark.Id == row);
        Assert.All(with.Remarks.Circumstances, remark => Assert.All(remark.Sources, source => Assert.Matches("^seed-[abc]/", source)));
    }

    [Fact]
    public void Hours_for_building_are_four_fifths_of_all_hours()
    {
        var answer = Shipped.Answer(("situation", "career-changer"), ("hours-per-week", "9"), ("months", "4"));

        var step = Assert.Single(answer.Plan.Later, step => step.Id == "mostly-building-in-hours");
        Assert.Contains("Of your 156 hours give 125 to building", step.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "five can count against you")]
    [InlineData("3", "One strong one is enough")]
    public void Those_who_hold_several_certificates_are_warned_of_one_more(string held, string words)
    {
        var answer = Shipped.Answer(("certificates-held", held));

        Assert.Contains(answer.Warnings, warning => warning.Kind == WarningKind.Stacking && warning.Text.Contains($"You hold {held} certificates", StringComparison.Ordinal) && warning.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_certificate_of_the_same_category_is_named_as_such()
    {
        (string, string)[] person = [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "google-cloud")];

        var same = Shipped.Answer([.. person, ("certificates-held", "1"), ("held-certification", "MLA-C01")]);
        var other = Shipped.Answer([.. person, ("certificates-held", "1"), ("held-certification", "AIGP")]);

        Assert.Contains(same.Warnings, warning => warning.Text.Contains("of the same category as MLA-C01", StringComparison.Ordinal));
        Assert.DoesNotContain(other.Warnings, warning => warning.Text.Contains("same category as", StringComparison.Ordinal));
    }

    [Fact]
    public void An_ended_exam_that_articles_present_is_named_with_the_day_of_each_article_and_of_its_end()
    {
        var answer = Shipped.Answer(("certification", "AI-102"));

        var warning = Assert.Single(answer.Warnings, warning => warning.Kind == WarningKind.Ended && warning.Certification == "ms-ai-102");
        Assert.Contains("Stated as an option by article A (28 February 2026), article B (24 February 2026) and article C (undated); no longer possible since 30 June 2026.", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_states_the_end_itself_is_not_called_outdated()
    {
        var answer = Shipped.Answer(("certification", "MLS-C01"));

        var warning = Assert.Single(answer.Warnings, warning => warning.Kind == WarningKind.Ended && warning.Certification == "aws-mls-c01");
        Assert.Contains("Stated as an option by article C (undated); no longer possible since 31 March 2026.", warning.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dlai-dls", "dls-recognized", "dls-limited-signal")]
    [InlineData("ibm-aie-pc", "ibm-weight", "ibm-third-tier")]
    [InlineData("aws-mls-c01", "aws-specialty-ended", "aws-specialty-first-tier")]
    public void Articles_that_disagree_both_stand_and_the_count_follows(string certification, string one, string other)
    {
        var answer = Shipped.Answer(("certification", certification));

        var disagreement = Assert.Single(answer.Remarks.Disagreements, found => found.Certification == certification);
        Assert.Equal([one, other], disagreement.Remarks.Where(remark => remark.Kind == "position").Select(remark => remark.Id));
        Assert.Single(disagreement.Remarks, remark => remark.Kind == "measured");
    }

    [Fact]
    public void Without_counts_no_disagreement_is_decided()
    {
        var answer = Shipped.Answer(Shipped.Today, null, ("certification", "ibm-aie-pc"));

        var disagreement = Assert.Single(answer.Remarks.Disagreements, found => found.Certification == "ibm-aie-pc");
        Assert.Equal("not-decided", disagreement.Remarks[^1].Id);
    }

    [Theory]
    [InlineData("failed-exam")]
    [InlineData("outdated-materials")]
    [InlineData("hard-to-apply")]
    [InlineData("prerequisites-unclear")]
    public void A_trouble_gets_its_first_step_out(string trouble)
    {
        var answer = Shipped.Answer(("trouble", trouble));

        Assert.Contains(answer.Remarks.Pitfalls, remark => remark.Id == trouble && remark.Kind == "trouble");
    }

    [Fact]
    public void Who_holds_no_certificate_is_not_asked_which_is_the_strongest()
    {
        var answers = Shipped.Rules.Questions.Where(question => question.Id != "held-certification").ToDictionary(question => question.Id, _ => "unknown");

        Assert.Equal("held-certification", Shipped.Rules.Next(answers, Shipped.Today)?.Id);
        Assert.Null(Shipped.Rules.Next(new Dictionary<string, string>(answers) { ["certificates-held"] = "0" }, Shipped.Today));
    }
}
