using Credence.Returns;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Case files as people write them, well and badly.</summary>
public sealed class CaseFileTests : IDisposable
{
    private const string Rates = "\"discount_rate\": 0.05, \"tax_rate\": 0.2, \"validity_years\": 2";
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_json_file_is_read_with_what_it_leaves_out_at_its_usual_value()
    {
        var file = Read("""
            {"units": "USD", "defaults": {"salary": 90000, "hours": {"dist": "uniform", "low": 10, "high": 20}},
             "scenarios": {"A": {"about": "a course", RATES, "inputs": {"fee": {"dist": "const", "value": 200}, "raise_share": 0.1}, "reference": {"any": []}, "exact": {"mean": 1}}}}
            """);

        var known = file.Scenarios.Single().Case!;
        Assert.Equal(("A", "a course", new ReturnTerms(.05, .2, 2)), (known.Name, known.About!, known.Terms));
        Assert.Equal(new Distribution.Constant(90_000), known[ReturnInputs.Salary]);
        Assert.Equal(new Distribution.Uniform(10, 20), known[ReturnInputs.Hours]);
        Assert.Equal(new Distribution.Constant(.1), known[ReturnInputs.RaiseShare]);
        Assert.Equal(new Distribution.Constant(1), known[ReturnInputs.PassProbability]);
        Assert.Empty(file.Notes);
    }

    [Fact]
    public void A_yaml_file_says_the_same()
    {
        var file = Read("""
            # prices as of today
            scenarios:
              A:
                discount_rate: 0.05
                inputs:
                  fee: 200
                  hours: { dist: lognormal90, p5: 40, p95: 120 }
                  salary: { dist: uniform, low: 50000, high: 90000 }
                correlations: { "salary ~ hours": -0.3 }
            """);

        var known = file.Scenarios.Single().Case!;
        Assert.Equal(new Distribution.Lognormal90(40, 120), known[ReturnInputs.Hours]);
        Assert.Equal(new InputCorrelation(ReturnInputs.Salary, ReturnInputs.Hours, -.3), known.Correlations.Single());
        Assert.Equal(["scenarios.A.tax_rate is not given: taken as 0", "scenarios.A.validity_years is not given: taken as 0"], file.Notes);
    }

    [Fact]
    public void Options_are_names_of_scenarios_or_whole_cases_and_share_what_is_the_persons()
    {
        var file = Read("""
            {"scenarios": {
               "A": {RATES, "inputs": {"salary": 50000, "fee": 100}},
               "both": {RATES, "inputs": {"salary": 70000, "fee": 300}, "options": ["A", {"name": "B", "inputs": {"hours": 20}}], "loss_aversion": 1.5, "shared": ["fee"]},
               "only": {RATES, "options": ["A"]}},
             "options": ["A", "both"]}
            """);

        Assert.Equal(["A", "both"], file.Comparison!.Options.Select(option => option.Name));
        Assert.Equal(2, file.Comparison.LossAversion);
        var both = file.Scenarios[1].Comparison!;
        Assert.Equal((1.5, ReturnInputs.Fee), (both.LossAversion, both.Shared!.Single()));
        Assert.Equal(new Distribution.Constant(70_000), both.Options[1][ReturnInputs.Salary]);
        Assert.Equal(new Distribution.Constant(0), both.Options[1][ReturnInputs.Fee]);
        Assert.Equal(new ReturnTerms(.05, .2, 2), both.Options[1].Terms);
        Assert.Null(file.Scenarios[2].Case);
    }

    [Theory]
    [InlineData("\"hours\": -5", ":2:", "scenarios.A.inputs.hours can be -5, below the lowest that makes sense (0 hours)")]
    [InlineData("\"hours\": {\"dist\": \"uniform\", \"low\": -1, \"high\": 5}", ":2:", "can be -1, below the lowest")]
    [InlineData("\"fee\": -1", ":2:", "can be -1, below the lowest")]
    [InlineData("\"pass_probability\": 1.2", ":2:", "can be 1.2, above the highest that makes sense (1 ratio)")]
    [InlineData("\"pass_probability\": {\"dist\": \"lognormal90\", \"p5\": 0.1, \"p95\": 0.5}", ":2:", "above the highest")]
    [InlineData("\"hours\": {\"dist\": \"lognormal90\", \"p5\": 120, \"p95\": 40}", ":2:", "p5 (120) must be below p95 (40)")]
    [InlineData("\"hours\": {\"dist\": \"lognormal90\", \"p5\": 40, \"p95\": 40}", ":2:", "p5 (40) must be below p95 (40)")]
    [InlineData("\"hours\": {\"dist\": \"lognormal90\", \"p5\": 0, \"p95\": 40}", ":2:", "p5 must be above 0")]
    [InlineData("\"fee\": {\"dist\": \"uniform\", \"low\": 5, \"high\": 1}", ":2:", "low (5) is above high (1)")]
    [InlineData("\"fee\": {\"dist\": \"pert\", \"low\": 1, \"mode\": 9, \"high\": 5}", ":2:", "mode (9) is not between low (1) and high (5)")]
    [InlineData("\"fee\": {\"dist\": \"triangular\", \"low\": 1, \"high\": 5}", ":2:", "scenarios.A.inputs.fee.mode is missing")]
    [InlineData("\"fee\": {\"dist\": \"gaussian\", \"mean\": 1}", ":2:", "'gaussian' is no distribution known here")]
    [InlineData("\"fee\": {\"dist\": \"const\", \"value\": 1, \"p5\": 2}", ":2:", "unknown key 'scenarios.A.inputs.fee.p5'")]
    [InlineData("\"fee\": {\"dist\": \"const\", \"value\": \"NaN\"}", ":2:", "must be a finite number")]
    [InlineData("\"fee\": {\"dist\": \"const\", \"value\": NaN}", ":2:", "is not valid JSON")]
    [InlineData("\"fee\": {\"dist\": \"const\", \"value\": 1e999}", ":2:", "must be a finite number")]
    [InlineData("\"fee\": {\"dist\": \"beta\", \"a\": 0, \"b\": 1}", ":2:", "a must lie between")]
    [InlineData("\"fee\": null, \"fee\": 3", ":2:", "'fee' is there twice")]
    [InlineData("\"fee\": [1]", ":2:", "must be a number or a distribution, not a list")]
    [InlineData("\"fees\": 1", ":2:", "unknown input 'scenarios.A.inputs.fees'")]
    [InlineData("\"benefit_years\": 200", ":2:", "above the highest that makes sense (60 years)")]
    [InlineData("\"delay_months\": 1e6", ":2:", "above the highest that makes sense (600 months)")]
    [InlineData("\"benefit_years\": {\"dist\": \"lognormal90\", \"p5\": 1, \"p95\": 50}", ":2:", "above the highest that makes sense (60 years)")]
    public void An_input_that_makes_no_sense_is_named_with_its_place(string input, string place, string what) =>
        Refused("""
            {"scenarios": {"A": {RATES, "inputs": {
              INPUT}}}}
            """.Replace("INPUT", input, StringComparison.Ordinal), place, what);

    [Theory]
    [InlineData("\"salary~fee\": 0.5", "fee is certain here, so nothing can move with it")]
    [InlineData("\"salary~luck\": 0.5", "'luck' is no input")]
    [InlineData("\"salary\": 0.5", "must name two inputs with '~' between them")]
    [InlineData("\"salary~salary\": 0.5", "names the same input twice")]
    [InlineData("\"salary~hours\": 0.5, \"hours~salary\": 0.4", "are correlated already")]
    [InlineData("\"salary~hours\": 1.5", "is 1.5, expected -1 to 1")]
    [InlineData("\"salary~hours\": 1", "not positive definite")]
    [InlineData("\"salary~hours\": 0.9, \"hours~exam_fee\": 0.9, \"exam_fee~salary\": -0.9", "not positive definite")]
    public void Correlations_that_make_no_sense_are_named(string correlations, string what) =>
        Refused("""
            {"scenarios": {"A": {RATES, "inputs": {"salary": {"dist": "uniform", "low": 1, "high": 2}, "hours": {"dist": "uniform", "low": 1, "high": 2}, "exam_fee": {"dist": "uniform", "low": 1, "high": 2}},
              "correlations": {PAIRS}}}}
            """.Replace("PAIRS", correlations, StringComparison.Ordinal), ":2:", what);

    [Theory]
    [InlineData("", "holds no value")]
    [InlineData("{}", "has no scenario and no options")]
    [InlineData("[]", "must be a mapping, not a list")]
    [InlineData("{\"scenarios\": {\"A\": {\"tax_rate\": 0.2}}}", "has no 'inputs'")]
    [InlineData("{\"scenarios\": {\"do_nothing\": {\"inputs\": {}}}}", "cannot be named 'do_nothing'")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}, \"taxrate\": 1}}}", "unknown key 'scenarios.A.taxrate'")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}, \"tax_rate\": 1.5}}}", "scenarios.A.tax_rate is 1.5, expected 0 to 1")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}, \"validity_years\": 0.0001}}}", "must be 0 (no renewal) or at least a month")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"options\": [\"B\"]}", "'B' is no scenario with inputs")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"options\": [\"A\", \"A\"]}", "options holds 'A' twice")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"options\": []}", "must hold 1 to 20 options")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"loss_aversion\": 2}", "without 'options'")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"options\": [\"A\"], \"loss_aversion\": 0.5}", "loss_aversion is 0.5, expected 1 to 100")]
    [InlineData("{\"scenarios\": {\"A\": {\"inputs\": {}}}, \"options\": [\"A\"], \"shared\": [\"luck\"]}", "shared[0] is no input")]
    [InlineData("{\"scenarios\": ", "is not valid JSON")]
    [InlineData("{\"scenarios\": {\"A\\ud800\": {}}}", "half a character")]
    [InlineData("scenarios: &a [*a]", "anchors, aliases and tags are not used")]
    [InlineData("scenarios: {A: {}}\n---\nb: 1", "one document was expected")]
    [InlineData("scenarios: {A: 'x", "is not valid YAML")]
    [InlineData("? [a]\n: b", "a name must be a text")]
    public void A_file_that_makes_no_sense_is_named(string text, string what) => Refused(text, "", what);

    [Fact]
    public void A_file_nested_very_deep_or_very_large_is_refused()
    {
        Refused("{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}", ":1:", "is nested more than 32 deep");
        Refused("a: " + new string('[', 100_000), ":1:", "is nested more than 32 deep");
        Refused(string.Concat(Enumerable.Repeat("- ", 100_000)), ":1:", "is nested more than 32 deep");
        Refused(new string(' ', 5 << 20), "", "is larger than 4 MiB");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("cannot be read", Assert.Throws<UnusableInputException>(() => CaseFile.Read(Path.Combine(_file, "none.json"))).Message, StringComparison.Ordinal);

    private void Refused(string text, string place, string what)
    {
        var refused = Assert.Throws<UnusableInputException>(() => Read(text));

        Assert.StartsWith(_file + place, refused.Message, StringComparison.Ordinal);
        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
    }

    private CaseFile Read(string text)
    {
        File.WriteAllText(_file, text.Replace("RATES", Rates, StringComparison.Ordinal));
        return CaseFile.Read(_file);
    }
}
