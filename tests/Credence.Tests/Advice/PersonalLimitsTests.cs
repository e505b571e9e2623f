using Credence.Advice;
using Credence.Catalog;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>What the person's money, time, proof and country do to an answer, and what a count can say about a new exam.</summary>
public sealed class PersonalLimitsTests
{
    private static readonly DateOnly LastPosting = new(2026, 5, 5);

    private static readonly (string, string)[] OnAzure = [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "azure")];

    private static readonly (string, string)[] OnAws = [("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("target-platform", "aws")];

    [Fact]
    public void An_exam_first_recorded_after_the_last_posting_has_no_count_but_a_reason()
    {
        var answer = Shipped.Answer(Shipped.Today, CountedPostings.Until(LastPosting), [.. OnAzure, ("certification", "AI-500")]);

        var option = answer.Options.Single(option => option.Id == "ms-ai-500");
        Assert.Null(option.Evidence);
        Assert.Contains("first recorded as of 19 August 2026", option.EvidenceMissing, StringComparison.Ordinal);
        Assert.Contains("after the last dated posting counted here (5 May 2026)", option.EvidenceMissing, StringComparison.Ordinal);
        Assert.Contains(answer.Why, reason => reason.Text.Contains("AI-500 is unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exam_launched_while_the_postings_were_written_keeps_its_count_with_a_caveat()
    {
        var option = Shipped.Answer(Shipped.Today, CountedPostings.Until(LastPosting), OnAws).Options.Single(option => option.Id == "aws-aip-c01");

        Assert.Equal(3, option.Evidence!.Count);
        Assert.Contains("only since April 2026", option.EvidenceLimit, StringComparison.Ordinal);
        Assert.Contains("older ones could hardly name it", option.EvidenceLimit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_of_an_exam_with_the_one_it_follows_says_so_in_every_sentence()
    {
        const string both = "AI-103 or AI-102, which it follows";
        var answer = Shipped.Answer(OnAzure);

        Assert.Contains(answer.Why, reason => reason.Text.Contains($"AI postings that name {both}: 11 of", StringComparison.Ordinal));
        Assert.Contains($"name {both}", Shipped.Answer([.. OnAws, ("certification", "AI-103")]).Warnings.Single(one => one.Kind == WarningKind.NotSeparable).Text, StringComparison.Ordinal);
        Assert.Contains("older postings can name only AI-102", answer.Options.Single(option => option.Id == "ms-ai-103").EvidenceLimit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("50")]
    public void With_too_little_money_no_exam_of_unknown_price_wins(string budget)
    {
        var answer = Shipped.Answer([.. OnAzure, ("budget-usd", budget)]);

        Assert.Equal("Cannot tell: no exam is known to fit your budget; build one project first.", answer.Verdict);
    }

    [Fact]
    public void With_a_budget_a_known_price_that_fits_comes_before_an_unknown_one()
    {
        var certifications = Shipped.Answer([.. OnAzure, ("budget-usd", "200")]).Options.Where(option => option is { Kind: OptionKind.Certification, FitsBudget: not false }).ToList();

        Assert.Equal("ms-ai-103", certifications[0].Id);
        Assert.Equal(certifications.OrderBy(option => option.Cost.Range is null).Select(option => option.Id), certifications.Select(option => option.Id));
    }

    [Fact]
    public void An_unknown_price_of_the_exam_asked_about_is_in_the_verdict()
    {
        Assert.Equal(
            "Cannot tell: the price of AI-500 is unknown; build one project first.",
            Shipped.Answer([.. OnAzure, ("certification", "AI-500"), ("budget-usd", "500")]).Verdict);
    }

    [Theory]
    [InlineData("AI-900", "ms-ai-901")]
    [InlineData("DP-100", "ms-ai-300")]
    [InlineData("AZ-204", "ms-ai-200")]
    public void Asked_about_an_ended_exam_its_successor_is_an_option_and_the_headline_is_about_it(string asked, string successor)
    {
        var answer = Shipped.Answer(("prior-ai-experience", "yes"), ("formal-recognition", "yes"), ("certification", asked));

        Assert.Equal(successor, answer.Options.First(option => option.Kind == OptionKind.Certification).Id);
        Assert.Equal(Shipped.Catalog.Find(asked)!.Id, answer.Ruling!.Certification);
    }

    [Fact]
    public void An_experienced_person_is_not_led_from_the_specialty_to_the_entry_exam()
    {
        var answer = Shipped.Answer(("prior-ai-experience", "yes"), ("formal-recognition", "no"), ("certification", "MLS-C01"));

        Assert.Equal(["aws-aip-c01", "aws-mla-c01"], answer.Options.Where(option => option.Kind == OptionKind.Certification).Select(option => option.Id).Order());
        Assert.EndsWith("look at MLA-C01 and AIP-C01.", answer.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exam_that_ends_before_the_person_can_be_ready_gives_way_to_its_successors()
    {
        var answer = Shipped.Answer(new DateOnly(2026, 2, 28), null, [.. OnAws, ("months", "4")]);

        Assert.DoesNotContain(answer.Options, option => option.Id == "aws-mls-c01");
        Assert.Contains(answer.Options, option => option.Id == "aws-mla-c01");
        var warning = answer.Warnings.Single(one => one.Certification == "aws-mls-c01");
        Assert.Contains("ends on 31 March 2026, before you can be ready", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_about_such_an_exam_the_verdict_says_when_it_ends_and_what_follows()
    {
        var verdict = Shipped.Answer(new DateOnly(2026, 2, 28), null, ("certification", "MLS-C01"), ("months", "4")).Verdict;

        Assert.StartsWith("Cannot tell: ", verdict, StringComparison.Ordinal);
        Assert.Contains("ends on 31 March 2026, too early; look at AIP-C01", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_within_90_days_is_the_first_warning_where_the_months_are_not_known()
    {
        var answer = Shipped.Answer(new DateOnly(2026, 2, 28), null, [.. OnAws, ("certification", "MLS-C01")]);

        Assert.Equal((WarningKind.AnnouncedEnd, "aws-mls-c01"), (answer.Warnings[0].Kind, answer.Warnings[0].Certification));
        Assert.Equal(answer.Warnings[0], answer.Ruling);
    }

    [Fact]
    public void An_answer_the_chart_does_not_come_to_is_said_not_to_be_used()
    {
        var answer = Shipped.Answer(("prior-ai-experience", "no"), ("changing-careers", "yes"), ("formal-recognition", "yes"));

        Assert.Contains(answer.Warnings, one => one.Kind == WarningKind.AnswerNotUsed && one.Text.Contains("ask them by exact name", StringComparison.Ordinal));
        Assert.Contains(answer.Why, reason => reason.Text.Contains("does not use this answer here", StringComparison.Ordinal));
        Assert.Contains(answer.Plan.Week, step => step.Id == "ask-which-proof-counts");
        Assert.DoesNotContain(Shipped.Answer(OnAzure).Warnings, one => one.Kind == WarningKind.AnswerNotUsed);
    }

    [Theory]
    [InlineData("Germany", "DE")]
    [InlineData("de", "DE")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("Atlantis", null)]
    [InlineData("QQ", null)]
    public void A_country_is_taken_by_code_or_name_and_nothing_else_is(string given, string? code)
    {
        var country = Shipped.Rules.Questions.Single(question => question.Id == QuestionIds.Country);

        Assert.Equal(code, Shipped.Rules.Accepted(country, given));
        Assert.Equal(code, Shipped.Answer(("country", given)).Answers.GetValueOrDefault("country"));
    }

    [Fact]
    public void A_course_is_taken_and_never_sat()
    {
        (string, string)[] developer = [("prior-ai-experience", "yes"), ("formal-recognition", "no"), ("situation", "developer")];

        var course = Shipped.Answer([.. developer, ("certification", "dlai-mls")]).Plan.Later.Single(step => step.Id == "certificate-if-required").Text;
        var exam = Shipped.Answer([.. developer, ("certification", "AI-103")]).Plan.Later.Single(step => step.Id == "certificate-if-required").Text;

        Assert.Contains("take the course ", course, StringComparison.Ordinal);
        Assert.EndsWith("sit AI-103.", exam, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_certificates_is_no_option_and_nothing_to_count()
    {
        var answer = Shipped.Answer([.. OnAzure, ("certification", "generic-unknown-provider")]);

        Assert.DoesNotContain(answer.Options, option => option.Id == "generic-unknown-provider");
        Assert.DoesNotContain(answer.Plan.Week, step => step.Text.Contains("unverifiable", StringComparison.Ordinal));
        Assert.Contains("a class of them", answer.Warnings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_is_worth_it_nothing_is_said_of_a_second_one()
    {
        (string, string)[] curious = [("prior-ai-experience", "no"), ("changing-careers", "no")];
        string[] ids = ["one-certification-twice-the-projects", "second-from-another-category"];

        Assert.DoesNotContain(Shipped.Answer(curious).Plan.Later, step => ids.Contains(step.Id));
        Assert.Equal(ids, Shipped.Answer(OnAzure).Plan.Later.Select(step => step.Id).Where(ids.Contains));
    }

    [Fact]
    public void Few_hours_in_all_are_enough_for_one_small_project_only()
    {
        (string, string)[] changer =
            [("prior-ai-experience", "no"), ("changing-careers", "yes"), ("situation", "career-changer"), ("target-platform", "aws"), ("hours-per-week", "3")];

        var none = Shipped.Answer([.. changer, ("months", "2")]);
        var little = Shipped.Answer([.. changer, ("months", "4")]);
        var enough = Shipped.Answer([.. changer, ("months", "12")]);

        Assert.Contains("no whole project", none.Verdict, StringComparison.Ordinal);
        Assert.Contains(none.Plan.Later, step => step.Id == "no-time-for-a-project");
        Assert.Contains("one small project", little.Verdict, StringComparison.Ordinal);
        Assert.Contains(little.Plan.Later, step => step.Id == "first-small-project");
        Assert.Contains("two projects", enough.Verdict, StringComparison.Ordinal);
        Assert.Contains(enough.Plan.Later, step => step.Id == "first-projects");
    }

    [Fact]
    public void A_later_source_that_still_calls_an_exam_a_beta_is_named_in_its_state()
    {
        var state = Shipped.Answer(OnAzure).Options.Single(option => option.Id == "ms-ai-103").State!;

        Assert.Equal(ExamStatus.Current, state.Status);
        Assert.Contains("Sources disagree: github-kengio-tag-v1-3-0, 2026-07-11, still reports it as a beta", state.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_state_of_the_certification_asked_about_comes_first()
    {
        var unclear = Shipped.Catalog.Certifications.First(item => item.Kind != CertificationKind.CertificateClass && item.StateAt(Shipped.Today).Status == ExamStatus.Unknown);

        var answer = Shipped.Answer([.. OnAzure, ("certification", unclear.Id)]);

        Assert.StartsWith("Cannot tell: no dated source shows whether", answer.Verdict, StringComparison.Ordinal);
        Assert.Equal(unclear.Id, answer.Ruling!.Certification);
    }
}
