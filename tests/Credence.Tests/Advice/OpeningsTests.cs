using Credence.Advice;
using Credence.Returns;
using Credence.Returns.Options;
using Credence.Sources;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Advice;

public sealed class OpeningsTests
{
    private static readonly (string Question, string Answer)[] Changer = [("prior-ai-experience", "no"), ("changing-careers", "yes"), ("certification", "AIF-C01")];

    private static AdviceAnswer Answer(params IEnumerable<(string Question, string Answer)> said) => Adviser.Answer(new AdviceInputs(
        Changer.Concat(said).ToDictionary(one => one.Question, one => one.Answer), Shipped.Rules, Shipped.Catalog, Shipped.Counts, new Receipt("0.1.0", "data", "rules", Shipped.Today, 1)) { Estimates = ShippedEstimates.Book });

    private static double Sooner(AdviceAnswer answer, int option) => answer.Worth!.Options[option].Made.Case[ReturnInputs.SpeedAttribution].Mean;

    [Fact]
    public void Postings_that_require_it_are_told_from_those_that_name_it()
    {
        var answer = Shipped.Answer(("prior-ai-experience", "no"), ("changing-careers", "yes"), ("certification", "AI-103"));

        var measured = answer.Options.First(option => option.Id == answer.Openings!.Id).Evidence!;
        Assert.Equal((11, 3), (measured.Count, answer.Openings!.Required!.Value.Count));
        Assert.Equal(measured.Population.Postings, answer.Openings.Required.Value.Total);
        Assert.InRange((double)answer.Openings.Required.Value.Count / answer.Openings.Required.Value.Total, answer.Openings.RequiredRange!.Value.Low, answer.Openings.RequiredRange.Value.High);
    }

    [Fact]
    public void What_a_certification_opens_to_a_person_counts_in_its_return_and_in_no_other()
    {
        var (without, with) = (Answer(), Answer(("postings-in-reach", "100"), ("certification-opens", "25")));

        Assert.Equal(0.2, with.Openings!.Certification!.Share);
        Assert.Null(with.Openings.Project);
        Assert.InRange(Sooner(with, 0), Sooner(without, 0) + 0.15, Sooner(without, 0) + 0.25);
        Assert.Equal(Sooner(without, 1), Sooner(with, 1));
        Assert.True(with.Worth!.BreakEven!.IsOwnCount);
    }

    [Fact]
    public void What_a_project_opens_counts_in_the_projects_return_alone()
    {
        var (without, with) = (Answer(), Answer(("postings-in-reach", "100"), ("project-opens", "25")));

        var project = with.Worth!.Options.Count - 1;
        Assert.True(Sooner(with, project) > Sooner(without, project));
        Assert.Equal(Sooner(without, 0), Sooner(with, 0));
    }

    [Fact]
    public void Without_what_is_within_reach_or_with_nothing_at_all_nothing_is_known()
    {
        Assert.Null(Answer(("certification-opens", "5")).Openings!.Certification);
        Assert.Null(Answer(("postings-in-reach", "0"), ("certification-opens", "0")).Openings!.Certification);
    }

    [Fact]
    public void Its_interval_holds_the_share_and_ends_at_none_and_all()
    {
        Assert.Equal(0, new OpenedPostings(0, 40).Range.Low);
        Assert.Equal(1, new OpenedPostings(40, 0).Range.High);
        var (few, share) = (new OpenedPostings(3, 392).Range, new OpenedPostings(3, 392).Share);
        Assert.True(few.Low < share && share < few.High && few.Low > 0);
    }
}
