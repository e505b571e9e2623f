using Credence.Rules;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules;

/// <summary>The flowchart of the second source article: three questions, four outcomes, four ways, eight assignments.</summary>
public sealed class ShouldICertifyTests
{
    private static readonly Flow Chart = Flow.Read(Path.Combine(Checkout.Root, "data", "rules", "should-i-certify.yaml"));

    [Theory]
    [InlineData("no", "yes", "yes", "entry-level-certification", "changing-careers")]
    [InlineData("no", "yes", "no", "entry-level-certification", "changing-careers")]
    [InlineData("no", "no", "yes", "free-resources", "changing-careers")]
    [InlineData("no", "no", "no", "free-resources", "changing-careers")]
    [InlineData("yes", "yes", "yes", "advanced-certification", "formal-recognition")]
    [InlineData("yes", "no", "yes", "advanced-certification", "formal-recognition")]
    [InlineData("yes", "yes", "no", "projects-and-publications", "formal-recognition")]
    [InlineData("yes", "no", "no", "projects-and-publications", "formal-recognition")]
    public void Each_of_the_eight_assignments_leads_where_the_chart_says(string experience, string changing, string recognition, string outcome, string second)
    {
        var result = Chart.Evaluate(Answers(experience, changing, recognition));

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(["prior-ai-experience", second], result.Path.Select(step => step.Question));
        Assert.Empty(result.Unknown);
        Assert.Equal(3, result.WhyNot.Count);
    }

    [Fact]
    public void The_chart_has_three_questions_four_outcomes_and_four_ways()
    {
        var ways = Chart.Questions.SelectMany(question => question.Options).Count(option => option.Outcome is not null);

        Assert.Equal((3, 4, 4), (Chart.Questions.Count, Chart.Outcomes.Count, ways));
    }

    [Fact]
    public void Every_case_written_beside_the_chart_holds()
    {
        Assert.NotEmpty(Chart.Cases);
        foreach (var one in Chart.Cases)
        {
            var result = Chart.Evaluate(one.Given);

            Assert.True(one.Expect == result.Outcome, $"{one.Id}: {result.Outcome ?? "open"} instead of {one.Expect ?? "open"}");
            Assert.Equal(one.Path, result.Path.Select(step => step.Question));
        }
    }

    [Fact]
    public void A_person_without_experience_who_changes_careers_is_one_answer_from_free_resources_and_from_what_recognition_decides()
    {
        var result = Chart.Evaluate(Answers("no", "yes", "no"));

        Assert.Equal(
            ["projects-and-publications by prior-ai-experience=yes", "free-resources by changing-careers=no", "advanced-certification by prior-ai-experience=yes formal-recognition=yes"],
            result.Flip.Select(flip => $"{flip.Outcome} by {string.Join(' ', flip.Changes.Select(change => $"{change.Question}={change.To}"))}"));
    }

    /// <summary>All 64 pairs of assignments: the flips of one are exactly the nearest others that reach each outcome, counted in answers that lie on no shorter way there.</summary>
    [Theory]
    [InlineData("no", "yes", "yes")]
    [InlineData("no", "yes", "no")]
    [InlineData("no", "no", "yes")]
    [InlineData("no", "no", "no")]
    [InlineData("yes", "yes", "yes")]
    [InlineData("yes", "no", "yes")]
    [InlineData("yes", "yes", "no")]
    [InlineData("yes", "no", "no")]
    public void The_flips_of_each_assignment_are_the_smallest_that_trying_all_assignments_finds(string experience, string changing, string recognition)
    {
        var answers = Answers(experience, changing, recognition);
        var result = Chart.Evaluate(answers);
        string[] yesOrNo = ["yes", "no"];
        var tried = yesOrNo.SelectMany(one => yesOrNo.SelectMany(two => yesOrNo.Select(three => Answers(one, two, three))))
            .Select(other => (Outcome: Chart.Evaluate(other).Outcome!, Changed: other.Where(pair => answers[pair.Key] != pair.Value).Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal).ToList()))
            .Where(other => other.Outcome != result.Outcome)
            .ToList();

        var smallest = tried.GroupBy(other => other.Outcome).SelectMany(group => group.Where(other => other.Changed.Count == group.Min(one => one.Changed.Count)))
            .Select(other => $"{other.Outcome}: {string.Join(' ', other.Changed)}").ToHashSet();

        Assert.Equal(smallest, result.Flip.Select(flip => $"{flip.Outcome}: {string.Join(' ', flip.Changes.Select(change => $"{change.Question}={change.To}").Order(StringComparer.Ordinal))}").ToHashSet());
        Assert.Equal(3, result.Flip.Select(flip => flip.Outcome).Distinct().Count());
        Assert.False(result.Capped);
    }

    [Fact]
    public void Why_not_names_the_answer_where_the_ways_part()
    {
        var result = Chart.Evaluate(Answers("yes", "yes", "no"));

        var advanced = result.WhyNot.Single(why => why.Outcome == "advanced-certification");
        Assert.Equal(("formal-recognition", "no"), (advanced.Question, advanced.Given));
        Assert.Equal(["yes"], advanced.Needed);
        Assert.Equal("prior-ai-experience", result.WhyNot.Single(why => why.Outcome == "free-resources").Question);
    }

    [Fact]
    public void With_experience_and_nothing_else_only_recognition_could_still_matter()
    {
        var result = Chart.Evaluate(new Dictionary<string, string> { ["prior-ai-experience"] = "yes" });

        Assert.Null(result.Outcome);
        Assert.Equal(["formal-recognition"], result.Unknown);
        Assert.Equal(["advanced-certification", "projects-and-publications"], result.Possible);
    }

    private static Dictionary<string, string> Answers(string experience, string changing, string recognition) => new()
    {
        ["prior-ai-experience"] = experience,
        ["changing-careers"] = changing,
        ["formal-recognition"] = recognition,
    };
}
