using Credence.Advice;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Advice;

/// <summary>The shipped rules, and what happens where one of them is wrong.</summary>
public sealed class AdviceRulesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("credence-rules-").FullName;

    public AdviceRulesTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "catalog", "certifications"));
        Directory.CreateDirectory(Path.Combine(_root, "rules"));
        Directory.CreateDirectory(Path.Combine(_root, "lexicon"));
        foreach (var file in (string[])["countries.csv", "country-names.csv"])
            File.Copy(Path.Combine(Checkout.Root, "data", "lexicon", file), Path.Combine(_root, "lexicon", file));
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, "data", "rules"), "*.yaml"))
            File.Copy(file, Path.Combine(_root, "rules", Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("candidates.yaml", "target-platform: [none, unknown]", "target-platform: [none, oracle]", "oracle")]
    [InlineData("candidates.yaml", "{ id: regulated-industry,", "{ id: regulated,", "no input 'regulated-industry'")]
    [InlineData("options.yaml", "hours, id]", "hours]", "the last key must be 'id'")]
    [InlineData("verdict.yaml", "{asked}", "{wanted}", "no word '{wanted}'")]
    [InlineData("verdict.yaml", "hit-policy: first", "hit-policy: collect", "hit policy first, unique or rule-order")]
    [InlineData("verdict.yaml", "- id: open\n", "- id: asked-ended\n", "'asked-ended' is used twice")]
    [InlineData("advice.yaml", "place: week", "place: someday", "'someday' is not among the values of 'place'")]
    [InlineData("strategy.yaml", "situation: student }", "situation: pupil }", "pupil")]
    [InlineData("strategy.yaml", "enterprise-cloud, student, other]", "enterprise-cloud, student]", "other")]
    [InlineData("employers.yaml", "values: [aws, azure, google-cloud, none]", "values: [aws, azure, google-cloud, none, oracle]", "the values of 'target-platform' are not those of the question")]
    [InlineData("questions.yaml", "most: 80", "most: 0", "'most' must be above 'least'")]
    [InlineData("questions.yaml", "- id: months", "- id: formal-recognition", "'formal-recognition' is used twice")]
    public void A_rule_that_is_not_sound_stops_at_its_place_in_the_file(string name, string part, string instead, string complaint)
    {
        var path = Path.Combine(_root, "rules", name);
        var text = File.ReadAllText(path);
        Assert.Contains(part, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(part, instead, StringComparison.Ordinal));

        var wrong = Assert.Throws<UnusableInputException>(() => AdviceRules.Read(DataFolder.Find(_root)));

        Assert.Contains(complaint, wrong.What, StringComparison.Ordinal);
        Assert.Matches("^" + System.Text.RegularExpressions.Regex.Escape(path) + @":\d+:\d+$", wrong.Where);
    }

    [Fact]
    public void A_table_with_a_gap_is_named_where_no_row_decides()
    {
        var path = Path.Combine(_root, "rules", "verdict.yaml");
        var text = File.ReadAllText(path);
        var last = text.LastIndexOf("  - id: otherwise", StringComparison.Ordinal);
        File.WriteAllText(path, text[..last] + text[text.IndexOf("cases:", StringComparison.Ordinal)..text.LastIndexOf("  - { id: otherwise", StringComparison.Ordinal)]);
        var rules = AdviceRules.Read(DataFolder.Find(_root));

        var wrong = Assert.Throws<UnusableInputException>(() => rules.Verdict.Deciding(new Dictionary<string, string> { ["outcome"] = "advanced-certification" }, Shipped.Today));

        Assert.Equal(path + ":4:1", wrong.Where);
        Assert.Contains("no row of 'verdict' holds", wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_source_named_in_the_rules_is_registered()
    {
        var sources = Directory.GetFiles(Path.Combine(_root, "rules"), "*.yaml").SelectMany(File.ReadLines)
            .Select(line => System.Text.RegularExpressions.Regex.Match(line, @"(?:source: \[?|, )([a-z0-9-]+)/[a-z-]+(?=[,\] }]|$)"))
            .Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct();

        Assert.All(sources.Except(["credence", "evidence"]), id => Assert.NotNull(Shipped.Catalog.Sources.Find(id)));
    }

    [Fact]
    public void Every_option_a_strategy_prefers_is_in_the_catalog()
    {
        var preferred = Shipped.Rules.Strategy.All.SelectMany(row => row.Texts("prefers")).Distinct().Where(id => id != "certification");

        Assert.All(preferred, id => Assert.Contains(Shipped.Catalog.Alternatives, item => item.Id == id));
    }

    [Fact]
    public void Every_category_of_the_candidate_rules_is_one_of_the_catalog()
    {
        var categories = Shipped.Rules.Candidates.All.SelectMany(row => row.Texts("categories"));

        Assert.All(categories, category => Assert.Contains(Shipped.Catalog.Certifications, item => item.Category == category));
    }
}
