using System.Globalization;
using System.IO.Compression;
using Credence.Pay.Regressions;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>Every coefficient and error that R (lm, sandwich, survreg) and statsmodels gave for the reference designs.</summary>
public sealed class ReferenceRegressionTests
{
    private const double LeastSquares = 1e-9;
    private const double Interval = 1e-7;
    private const string Missing = "NA";

    private static readonly string[] NotRegressors = ["y", "const", "cluster", "log_lo", "log_hi"];

    private static readonly Dictionary<string, string> Formulas = new()
    {
        ["kaggle_pooled"] = "log(pay_mid) ~ cert + country + role + code + age + edu + C(year)",
        ["kaggle_pooled_rich"] = "log(pay_mid) ~ cert + p_coursera + p_edx + p_kagglelearn + p_datacamp + p_fastai + p_udacity + p_udemy + p_linkedin + p_university + p_other + country + role + code + age + edu + C(year) + ml + size + industry + gender",
        ["dataprof_a"] = "log(pay) ~ cert + cert_expired + years_db + I(years_db^2/100) + years_job + I(years_job^2/100) + country + role + edu + C(year) + manage + sector + status + db",
        ["dataprof_b"] = "log(pay) ~ cert + cert_expired + years_db + I(years_db^2/100) + years_job + I(years_job^2/100) + hours + country + role + edu + edu_cs + C(year) + manage + sector + status + db + telecommute",
    };

    [Theory]
    [InlineData("kaggle_2021")]
    [InlineData("kaggle_2022")]
    [InlineData("kaggle_pooled")]
    [InlineData("kaggle_pooled_rich")]
    [InlineData("dataprof_a")]
    [InlineData("dataprof_b")]
    public void Least_squares_gives_what_R_gives(string design)
    {
        var path = Design(design);
        var answer = MadeTable.FitFile(path, $"y ~ {string.Join(" + ", Columns(path).Except(NotRegressors))}", new FormulaOptions("cluster"));

        var reference = Reference($"R_{design}_coefs.csv");
        Agree(answer, reference, name => name);
        AgreeOnLeverage(answer, reference, name => name);
    }

    [Theory]
    [InlineData("kaggle_2021")]
    [InlineData("kaggle_2022")]
    [InlineData("kaggle_pooled")]
    [InlineData("dataprof_a")]
    [InlineData("dataprof_b")]
    public void Least_squares_gives_what_statsmodels_gives(string design)
    {
        var path = Design(design);
        var bounds = Columns(path).Contains("log_lo") ? " - log_lo - log_hi" : "";
        var answer = MadeTable.FitFile(path, $"y ~ 0 + . - cluster{bounds}", new FormulaOptions("cluster"));

        var reference = Reference($"statsmodels_{design}_coefs.csv");
        Agree(answer, reference, name => name);
        // with observations of leverage 1 its corrected errors are rounding: R gives none, and so do we
        if (!design.StartsWith("dataprof", StringComparison.Ordinal))
            AgreeOnLeverage(answer, reference, name => name);
    }

    [Theory]
    [InlineData("kaggle_2021")]
    [InlineData("kaggle_2022")]
    [InlineData("kaggle_pooled")]
    [InlineData("kaggle_pooled_rich")]
    public void Interval_regression_gives_what_R_gives(string design)
    {
        var path = Design(design);
        var answer = MadeTable.FitFile(path, $"y ~ {string.Join(" + ", Columns(path).Except(NotRegressors))}", new FormulaOptions(Interval: "log_lo,log_hi"));

        var reference = Reference($"R_interval_{design}_coefs.csv").Where(row => row["term"] != "Log(scale)").ToList();
        Assert.Equal(answer.Rank, reference.Count);
        Assert.All(reference, row => Near(row["coef"], answer.Find(row["term"])!.Estimate, Interval, row["term"]));
        Assert.All(reference, row => Near(row["se"], answer.Find(row["term"])!.Errors.Classic, Interval, row["term"]));
        var summary = Reference("R_interval_summary.csv").Single(row => row["data"] == design);
        Near(summary["scale"], answer.Sigma, 1e-10, "scale");
        Near(summary["loglik"], answer.LogLikelihood, 1e-10, "log-likelihood");
    }

    [Theory]
    [InlineData("kaggle_pooled", "kaggle_pooled_clean")]
    [InlineData("kaggle_pooled_rich", "kaggle_pooled_clean")]
    [InlineData("dataprof_a", "dataprof_clean")]
    [InlineData("dataprof_b", "dataprof_clean")]
    public void A_formula_over_categories_gives_what_its_design_matrix_gives(string design, string table)
    {
        var answer = MadeTable.FitFile(Shared("design", $"{table}.csv.gz"), Formulas[design], new FormulaOptions("country"));

        var levels = Levels(design);
        Agree(answer, Reference($"R_{design}_coefs.csv"), name => name switch
        {
            "years_db2" => "I(years_db^2/100)",
            "years_job2" => "I(years_job^2/100)",
            _ => levels.TryGetValue(name, out var level) ? FormulaName(name, level) : name,
        });
    }

    [Fact]
    public void The_column_R_drops_is_dropped_and_the_rank_stands_in_the_clustered_error()
    {
        var path = Design("kaggle_pooled_rich");
        var answer = MadeTable.FitFile(path, $"y ~ {string.Join(" + ", Columns(path).Except(NotRegressors))}", new FormulaOptions("cluster"));

        Assert.Equal(["ml_8"], answer.Dropped);
        Assert.Equal((148, 147), (answer.Coefficients.Count, answer.Rank));
        Near("0.0299782874124940", answer.Find("cert")!.Errors.Cluster, 1e-9, "cluster");
    }

    [Fact]
    public void Observations_a_coefficient_fits_alone_leave_no_leverage_corrected_errors_and_say_so()
    {
        var answer = MadeTable.FitFile(Design("dataprof_a"), "y ~ . - const", new FormulaOptions("cluster"));

        Assert.All(answer.Coefficients, one => Assert.Null(one.Errors.Hc3));
        Assert.Contains("8 observations have leverage 1", answer.Unknown["hc3"], StringComparison.Ordinal);
        Assert.All(answer.Coefficients, one => Assert.NotNull(one.Errors.Hc1));
    }

    private static void Agree(RegressionAnswer answer, IReadOnlyList<Dictionary<string, string>> reference, Func<string, string> ours)
    {
        Assert.Equal(reference.Count, answer.Coefficients.Count);
        foreach (var row in reference)
        {
            var one = answer.Find(ours(row["term"])) ?? answer.Find(ours("const")) ?? answer.Find("(Intercept)");
            Assert.True(one is not null, row["term"]);
            Near(row["coef"], one.Estimate, LeastSquares, row["term"]);
            Near(row["se_classic"], one.Errors.Classic, LeastSquares, row["term"]);
            Near(row["se_hc0"], one.Errors.Hc0, LeastSquares, row["term"]);
            Near(row["se_hc1"], one.Errors.Hc1, LeastSquares, row["term"]);
            Near(row["se_cluster_country"], one.Errors.Cluster, LeastSquares, row["term"]);
        }
    }

    private static void AgreeOnLeverage(RegressionAnswer answer, IReadOnlyList<Dictionary<string, string>> reference, Func<string, string> ours)
    {
        foreach (var row in reference)
        {
            var one = answer.Find(ours(row["term"])) ?? answer.Find("const") ?? answer.Find("(Intercept)")!;
            Near(row["se_hc2"], one.Errors.Hc2, LeastSquares, row["term"]);
            Near(row["se_hc3"], one.Errors.Hc3, LeastSquares, row["term"]);
        }
    }

    private static void Near(string reference, double? ours, double tolerance, string what)
    {
        if (reference is Missing or "NaN")
        {
            Assert.Null(ours);
            return;
        }

        var expected = double.Parse(reference, CultureInfo.InvariantCulture);
        Assert.NotNull(ours);
        Assert.True(Math.Abs(ours.Value - expected) <= tolerance * Math.Abs(expected), $"{what}: {ours} instead of {expected}");
    }

    private static string FormulaName(string dummy, string level)
    {
        var variable = dummy[..dummy.LastIndexOf('_')];
        return (variable == "year" ? "C(year)" : variable) + level;
    }

    private static Dictionary<string, string> Levels(string design)
    {
        using var levels = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Shared("design", $"{design}_levels.json")));
        return levels.RootElement.EnumerateObject().Where(level => !level.Name.EndsWith("(base)", StringComparison.Ordinal)).ToDictionary(level => level.Name, level => level.Value.GetString()!);
    }

    private static string[] Columns(string path)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return text.ReadLine()!.Split(',');
    }

    private static List<Dictionary<string, string>> Reference(string file)
    {
        var lines = File.ReadAllLines(Shared("out", file));
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second.Trim()))];
    }

    private static string Design(string name) => Shared("design", $"{name}_design.csv.gz");

    private static string Shared(string folder, string file) => Checkout.SharedOrSkip("reference", "pay", folder, file);
}
