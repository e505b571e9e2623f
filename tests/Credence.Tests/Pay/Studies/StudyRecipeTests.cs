using Credence.Pay.Studies;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pay.Studies;

/// <summary>Recipes that are wrong are refused where they are wrong; each step does what it says.</summary>
public sealed class StudyRecipeTests : IDisposable
{
    private const string Good = """
        kind: pay-study
        id: made
        title: Made up
        source: house-opinion
        asked: "Nobody."
        when: 2020
        known: 2020-12-31
        pay: coins
        input: {what: a file, sha256: 0000000000000000000000000000000000000000000000000000000000000000}
        steps:
          - {known: [pay]}
          - {within: {column: pay, above: 1}, counts: more than 1}
        sets:
          base: country
        models:
          - {id: naive, label: none, formula: "log(pay) ~ cert", terms: {cert: certification}}
          - {id: more, label: some, formula: "log(pay) ~ cert + {base}", terms: {cert: certification}}
        benchmarks: {model: more, term: cert, groups: {country: country}}
        panel: {term: cert, ladder: [naive, more, more], beside: [], remark: none}
        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_sound_recipe_is_read_with_its_sets_written_out()
    {
        var study = Read(Good);

        Assert.Equal("log(pay) ~ cert + country", study.Models[1].Formula);
        Assert.Equal(new StudyStep.Within("pay", new NumberBounds(null, 1, null), "more than 1"), study.Steps[1]);
    }

    [Theory]
    [InlineData("{known: [pay]}", "{knows: [pay]}", ":11:5: a step that does nothing")]
    [InlineData("{known: [pay]}", "{known: [pay], lump: {column: a, fewer-than: 2, into: b}}", ":11:5: a step does one thing, not known and lump")]
    [InlineData("{known: [pay]}", "{known: [pay], note: x}", ":11:20: unknown key 'note'")]
    [InlineData("above: 1}", "over: 1}", ":12:28: unknown key 'over'")]
    [InlineData("above: 1}", "above: one}", ":12:35: 'above' must be a number")]
    [InlineData("{known: [pay]}", "{lump: {column: a, fewer-than: 1.5, into: b}}", ":11:36: 'fewer-than' must be a whole number")]
    [InlineData("{known: [pay]}", "{clip: {column: a, low: 2, high: 1}}", ":11:38: 'high' must not be below 'low'")]
    [InlineData("{known: [pay]}", "{among: x}", ":11:13: 'among' must be a mapping")]
    [InlineData("cert + {base}", "cert + {basis}", ":17:38: there is no set 'basis'")]
    [InlineData("base: country", "base: \"{base}\"", "the sets name one another in a circle")]
    [InlineData("log(pay) ~ cert\"", "log(pay ~ cert\"", ":16:39: formula, character")]
    [InlineData("id: more", "id: naive", "model 'naive' is defined twice")]
    [InlineData("ladder: [naive, more, more]", "ladder: [naive, most, more]", ":19:29: there is no model 'most'")]
    [InlineData("ladder: [naive, more, more]", "ladder: [naive, more]", ":19:29: 'ladder' names 3 models")]
    [InlineData("beside: []", "beside: [more/other]", "model 'more' keeps no term 'other'")]
    [InlineData("source: house-opinion", "source: nobody", ":4:9: no source has the id 'nobody'")]
    [InlineData("sha256: 0000", "sha256: xyz0", ":9:31: 'sha256' must be 64 hex digits")]
    [InlineData("kind: pay-study", "kind: study", ":1:7: 'kind' must be pay-study")]
    [InlineData("pay: coins", "pay: coins\nrows: 3", ":9:1: unknown key 'rows'")]
    public void A_wrong_recipe_is_refused_at_its_place(string part, string instead, string said)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        var refused = Assert.Throws<UnusableInputException>(() => Read(Good.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(_file + ":", refused.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_keep_and_change_rows_as_they_say()
    {
        var rows = new StudyRows("made.csv", ["pay", "country"], [["5", "A"], ["", "A"], ["99", "B"], ["x", "A"], ["1", ""]]);

        Assert.Equal(["5", "99", "x", "1"], Pay(new StudyStep.Known(["pay"], null)));
        Assert.Equal(["5", "", "x"], Pay(new StudyStep.Among("country", ["A"], null)));
        Assert.Equal(["5", "99"], Pay(new StudyStep.Within("pay", new NumberBounds(null, 1, null), null)));
        Assert.Equal(["5", "1"], Pay(new StudyStep.Within("pay", new NumberBounds(1, null, 5), null)));
        Assert.Equal(["5", "99", "1"], Pay(new StudyStep.Within("pay", new NumberBounds(null, null, null), null)));
        Assert.Equal(["5", "", "10", "x", "2"], Pay(new StudyStep.Clip("pay", 2, 10, null)));
        Assert.Equal(["A", "A", "few", "A", ""], Column(new StudyStep.Lump("country", 2, "few", null), 1));
        Assert.Equal(["1", "1", "0", "1", "0"], Column(new StudyStep.Indicator("a", "country", "A", null), 2));
        Assert.Throws<UnusableInputException>(() => Pay(new StudyStep.Known(["wage"], null)));
        Assert.Throws<UnusableInputException>(() => Pay(new StudyStep.Indicator("pay", "country", "A", null)));

        IEnumerable<string> Pay(StudyStep step) => Column(step, 0);
        IEnumerable<string> Column(StudyStep step, int at) => StudySteps.Apply(rows, step).Rows.Select(row => row[at]);
    }

    [Fact]
    public void Another_file_than_the_studys_is_refused()
    {
        File.WriteAllText(_file, "pay,cert\n1,0\n");

        var refused = Assert.Throws<UnusableInputException>(() => StudyRun.Of(StudyReference.Recipe(StudyReference.Kaggle), _file, new DateOnly(2026, 11, 29), TestContext.Current.CancellationToken));

        Assert.Contains("this is not the file of study 'kaggle-2021-2022'", refused.Message, StringComparison.Ordinal);
    }

    private PayStudy Read(string recipe)
    {
        File.WriteAllText(_file, recipe);
        return StudyReading.One(YamlMap.Read(_file), SourceRegister.Read(StudyReference.Data));
    }
}
