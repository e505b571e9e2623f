using Credence.Pay.Regressions;
using Credence.Pay.Studies;
using Xunit;

namespace Credence.Tests.Pay.Studies;

/// <summary>The recipes give what R 4.2 with sandwich found from the same files.</summary>
public sealed class StudyResultTests
{
    private const double Relative = 1e-9;
    private const double BoundsRelative = 1e-7;
    private const double Normal = 1.959964;
    private const double OfPercent = 100;

    private static readonly Dictionary<string, string> DataProfessionalModels = new(StringComparer.Ordinal)
    {
        ["0 naive"] = "naive",
        ["1 country+year"] = "country-year",
        ["2 +experience"] = "experience",
        ["3 +role,manage"] = "job",
        ["4 +edu,sector,status,db (a)"] = "adjusted",
        ["5 +hours,telecommute,edu_cs (b)"] = "rich",
        ["US naive"] = "us-naive",
        ["US (a)"] = "us-adjusted",
        ["(a) 2017"] = "adjusted-2017",
        ["(a) 2018"] = "adjusted-2018",
        ["(a) 2019"] = "adjusted-2019",
        ["US (a) years_job in (-1,5]"] = "us-to-5-years",
        ["US (a) years_job in (5,10]"] = "us-5-to-10-years",
        ["US (a) years_job in (10,60]"] = "us-over-10-years",
    };

    private static readonly Dictionary<string, string> KaggleModels = new(StringComparer.Ordinal)
    {
        ["0 naive"] = "naive",
        ["1 country+year"] = "country-year",
        ["2 +role"] = "role",
        ["3 +code,age,edu (base)"] = "adjusted",
        ["4 +ml experience"] = "ml",
        ["5 +size,industry"] = "company",
        ["6 +gender"] = "gender",
        ["7 +other platforms (rich)"] = "rich",
        ["base, pay>=1k"] = "adjusted-1k",
        ["base, pay>=10k"] = "adjusted-10k",
        ["rich, pay>=10k"] = "rich-10k",
        ["base, AI/data roles"] = "data-roles",
        ["base, AI/data roles, pay>=10k"] = "data-roles-10k",
        ["base 2021"] = "adjusted-2021",
        ["base 2022"] = "adjusted-2022",
        ["rich 2021"] = "rich-2021",
        ["rich 2022"] = "rich-2022",
    };

    [Fact]
    public void The_workbook_comes_to_the_sample_flow_of_the_reference()
    {
        var flow = StudyReference.Worked(StudyReference.DataProfessionals).Flow;

        Assert.Equal([10_341, 6_871, 6_782, 6_493, 6_477], flow.Select(counted => counted.Rows));
    }

    [Fact]
    public void The_survey_of_learners_keeps_the_flow_of_its_cleaning()
    {
        var flow = StudyReference.Worked(StudyReference.Kaggle).Flow;

        Assert.Equal([25_973 + 23_997, 15_391 + 8_136, 13_824 + 8_136, 13_801 + 8_124, 21_925], flow.Select(counted => counted.Rows));
    }

    [Fact]
    public void Every_figure_of_the_data_professionals_is_that_of_R()
    {
        var study = StudyReference.Worked(StudyReference.DataProfessionals);
        var rows = StudyReference.RowsOf("R_dataprof_steps.csv");

        Assert.Equal(28, rows.Count);
        Assert.Equal(DataProfessionalModels.Values.Order(StringComparer.Ordinal), study.Models.Select(model => model.Id).Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var model = study.Find(DataProfessionalModels[row["model"]])!;
            var term = model.Find(row["term"])!;

            Same(row, "n", model.Used);
            Same(row, "k", model.Rank);
            Same(row, "r2", model.RSquared!.Value);
            Same(row, "coef", term.Estimate);
            Same(row, "se_hc1", term.Error);
            Same(row, "rv", term.Robustness!.Value);
            Same(row, "pct", OfPercent * term.Difference);
            Same(row, "lo", OfPercent * double.ExpM1(term.Estimate - Normal * term.Error));
            Same(row, "hi", OfPercent * double.ExpM1(term.Estimate + Normal * term.Error));
            Assert.Equal(ErrorKind.Hc1, term.Errors);
            Assert.True(term.Low < double.ExpM1(term.Estimate - Normal * term.Error));
        }
    }

    [Fact]
    public void Every_figure_of_the_learners_is_that_of_R()
    {
        var study = StudyReference.Worked(StudyReference.Kaggle);
        var rows = StudyReference.RowsOf("R_kaggle_steps.csv");

        Assert.Equal(37, rows.Count);
        foreach (var row in rows)
        {
            var model = study.Find(KaggleModel(row))!;
            var term = model.Find(row["term"])!;

            Same(row, "n", model.Used);
            Same(row, "k", model.Rank);
            Same(row, "G", model.Clusters!.Value);
            Same(row, "r2", model.RSquared!.Value);
            Same(row, "coef", term.Estimate);
            Same(row, "se_cl", term.Error);
            Same(row, "rv", term.Robustness!.Value);
            Same(row, "pct", OfPercent * term.Difference);
            Same(row, "lo", OfPercent * term.Low);
            Same(row, "hi", OfPercent * term.High);
            Assert.Equal(ErrorKind.Cluster, term.Errors);
        }
    }

    [Theory]
    [InlineData("adjusted-bands", "kaggle_pooled")]
    [InlineData("rich-bands", "kaggle_pooled_rich")]
    public void Bands_of_pay_fitted_as_bounds_give_the_coefficient_of_R(string model, string reference)
    {
        var study = StudyReference.Worked(StudyReference.Kaggle);
        var row = StudyReference.RowsOf("R_interval_summary.csv").Single(row => row["data"] == reference);

        var found = study.Find(model)!;

        Assert.Equal(row.Number("n"), found.Used);
        Same(row, "coef", found.Terms[0].Estimate, BoundsRelative);
        Assert.Null(found.Terms[0].Robustness);
    }

    [Theory]
    [InlineData(StudyReference.DataProfessionals)]
    [InlineData(StudyReference.Kaggle)]
    public void The_shipped_figures_are_what_the_files_give(string id)
    {
        var worked = StudyReference.Worked(id);
        var shipped = Credence.Pay.PayEvidence.Read(StudyReference.Data).Single(study => study.Id == id);

        Assert.Equal(worked.Models.Count, shipped.Models.Count);
        foreach (var (model, other) in worked.Models.Zip(shipped.Models))
        {
            Assert.Equal((model.Id, model.Label, model.Formula, model.Interval, model.Used, model.Rank, model.Clusters), (other.Id, other.Label, other.Formula, other.Interval, other.Used, other.Rank, other.Clusters));
            Assert.Equal(model.Terms.Select(term => (term.Term, term.Label, term.Errors)), other.Terms.Select(term => (term.Term, term.Label, term.Errors)));
            foreach (var (term, stands) in model.Terms.Zip(other.Terms))
                Assert.Equal(Figures(term), Figures(stands), (a, b) => Close(a, b));
        }

        Assert.Equal(worked.Benchmarks.SelectMany(Figures), shipped.Benchmarks.SelectMany(Figures), (a, b) => Close(a, b));
        Assert.Equal(worked.Flow, shipped.Flow);
        Assert.Equal(
            (worked.Title, worked.Source, worked.Asked, worked.When, worked.Known, worked.Pay, worked.Sha256, worked.BenchmarkOf, worked.Panel.Remark),
            (shipped.Title, shipped.Source, shipped.Asked, shipped.When, shipped.Known, shipped.Pay, shipped.Sha256, shipped.BenchmarkOf, shipped.Panel.Remark));
    }

    private static double?[] Figures(TermResult term) =>
        [term.Estimate, term.Error, term.Degrees, term.Difference, term.Low, term.High, term.Robustness, term.RobustnessOfInterval, term.PartialRSquared];

    private static double?[] Figures(BenchmarkResult group) => [group.WithPay, group.WithTerm, group.Left];

    private static bool Close(double? a, double? b) => a is null ? b is null : b is { } other && Math.Abs(a.Value - other) <= Relative * Math.Max(1e-3, Math.Abs(other));

    private static string KaggleModel(Dictionary<string, string> row) => row["model"] switch
    {
        var name when name.StartsWith("placebo", StringComparison.Ordinal) => "course-" + row["term"][2..],
        var name when name.StartsWith("other platform, pay>=10k", StringComparison.Ordinal) => "course-" + row["term"][2..] + "-10k",
        var name => KaggleModels[name],
    };

    private static void Same(Dictionary<string, string> row, string column, double found, double relative = Relative)
    {
        var wanted = row.Number(column);

        // R's table holds twelve figures of the column's largest numbers, so small ones have fewer
        var printed = row[column].Split('.') is [_, var decimals] ? Math.Pow(10, -decimals.Length) : 0;
        Assert.True(Math.Abs(found - wanted) <= relative * Math.Abs(wanted) + printed, $"{row.GetValueOrDefault("model") ?? row["data"]} {column}: {found:R}, R has {wanted:R}");
    }
}
