using Credence.Pay;
using Credence.Sources;
using Credence.Tests.House;
using Credence.Tests.Pay.Studies;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>The shipped figures of pay: sound in themselves, with their sources, and told without a word of doing.</summary>
public sealed class PayEvidenceTests
{
    [Fact]
    public void Both_studies_are_shipped_with_the_figures_others_cite()
    {
        var studies = PayEvidence.Read(StudyReference.Data);

        Assert.Equal([StudyReference.DataProfessionals, StudyReference.Kaggle], studies.Select(study => study.Id));
        foreach (var study in studies)
            Assert.All(["naive/cert", "adjusted/cert", "rich/cert"], place => Assert.NotNull(study.Term(place)));
        Assert.NotNull(studies[0].Term("adjusted/cert_expired"));
        Assert.Null(studies[0].Term("adjusted/other"));
        Assert.Null(studies[0].Term("adjusted"));
    }

    [Fact]
    public void Every_interval_holds_its_figure_and_every_part_is_one()
    {
        foreach (var term in PayEvidence.Read(StudyReference.Data).SelectMany(study => study.Models).SelectMany(model => model.Terms))
        {
            Assert.InRange(term.Difference, term.Low, term.High);
            Assert.Equal(double.ExpM1(term.Estimate), term.Difference, 1e-9);
            if (term.Robustness is not { } robustness)
                continue;
            Assert.InRange(robustness, term.RobustnessOfInterval!.Value, 1);
            Assert.InRange(term.PartialRSquared!.Value, 0, robustness);
        }
    }

    [Fact]
    public void What_is_shipped_follows_the_recipes_of_today()
    {
        foreach (var study in PayEvidence.Read(StudyReference.Data))
        {
            var recipe = StudyReference.Recipe(study.Id);

            Assert.Equal(recipe.Input.Sha256, study.Sha256);
            Assert.Equal(recipe.Models.Select(model => (model.Id, model.Label, model.Formula, model.Interval)), study.Models.Select(model => (model.Id, model.Label, model.Formula, model.Interval)));
            Assert.Equal((recipe.Title, recipe.Source, recipe.Asked, recipe.When, recipe.Known, recipe.Pay, recipe.Panel.Remark), (study.Title, study.Source, study.Asked, study.When, study.Known, study.Pay, study.Panel.Remark));
            Assert.Equal(recipe.Panel.Ladder, study.Panel.Ladder);
            Assert.Equal(recipe.Panel.Beside, study.Panel.Beside);
            Assert.Equal(recipe.Benchmarks.Groups.Select(group => group.Key), study.Benchmarks.Select(group => group.Group));
            Assert.True(SourceRegister.Read(StudyReference.Data).Find(study.Source)!.Published!.Value.Latest <= study.Known);
        }
    }

    [Fact]
    public void The_file_is_what_its_figures_write()
    {
        var path = StudyReference.Data.Combine(PayEvidence.FileName.Split('/'));

        Assert.Equal(File.ReadAllText(path), PayEvidenceText.Of(PayEvidence.Read(StudyReference.Data)));
    }

    [Fact]
    public void A_study_counts_from_the_day_on_which_it_was_public()
    {
        var studies = PayEvidence.Read(StudyReference.Data);

        Assert.Empty(PayPanel.Of(studies, new DateOnly(2021, 12, 30)).Studies);
        Assert.Single(PayPanel.Of(studies, new DateOnly(2021, 12, 31)).Studies);
        Assert.Equal(2, PayPanel.Of(studies, new DateOnly(2022, 12, 31)).Studies.Count);
    }

    [Fact]
    public void No_file_about_pay_says_that_a_certification_does_something_to_it()
    {
        string[] files = 
        [
            .. Directory.GetFiles(Path.Combine(Checkout.Root, "data", "pay")),
            .. Directory.GetFiles(Path.Combine(Checkout.Root, "docs", "method"), "*pay*.md"),
            Path.Combine(Checkout.Root, "docs", "guide", "does-it-pay-more.md"),
            Path.Combine(Checkout.Root, "docs", "guide", "is-it-true-that.md"),
            Path.Combine(Checkout.Root, "docs", "guide", "what-is-it-worth-in-money.md"),
            Path.Combine(Checkout.Root, "data", "evidence", "pay.yaml"),
            Path.Combine(Checkout.Root, "data", "evidence", "stated-pay.yaml"),
            // search.yaml tells of a randomized experiment on finding jobs, which may say what was found.
            .. Directory.GetFiles(Path.Combine(Checkout.Root, "data", "estimates")).Where(file => Path.GetFileName(file) != "search.yaml"),
        ];

        Assert.True(files.Length >= 5);
        Assert.All(files, file => Assert.DoesNotMatch(CausalWords.Any(), File.ReadAllText(file)));
        Assert.Matches(CausalWords.Any(), "It boosts pay");
    }
}
