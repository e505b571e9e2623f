using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>Tables of models from outside are checked as our own are.</summary>
public sealed class ModelLintTests
{
    private const string Model = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="m" namespace="urn:m">
          <inputData id="age" name="age"><variable name="age" typeRef="number"/></inputData>
          <decision name="group"><variable name="group"/>
            <informationRequirement><requiredInput href="#age"/></informationRequirement>
            <decisionTable hitPolicy="UNIQUE">
              <input><inputExpression><text>age</text></inputExpression></input>
              <output/>
              <rule><inputEntry><text>&lt; 18</text></inputEntry><outputEntry><text>"child"</text></outputEntry></rule>
              <rule><inputEntry><text>&gt;= 21</text></inputEntry><outputEntry><text>"grown"</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """;

    private static readonly string Table = Model[Model.IndexOf("<decisionTable", StringComparison.Ordinal)..(Model.IndexOf("</decisionTable>", StringComparison.Ordinal) + "</decisionTable>".Length)];

    [Fact]
    public void A_gap_in_a_table_of_DMN_is_found_in_the_kind_of_value_its_tests_name()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dmn");
        File.WriteAllText(path, Model);

        var report = RuleFiles.LintFile(path);

        File.Delete(path);
        Assert.Equal("no row holds where 'age' is at least 18 and less than 21, for example with age: 18", Assert.Single(report.Findings, finding => finding.Severity == LintSeverity.Error).Message);
    }

    [Theory]
    [InlineData("filter", "in", "match")]
    [InlineData("some iteratorVariable=\"i\"", "in", "satisfies")]
    [InlineData("every iteratorVariable=\"i\"", "in", "satisfies")]
    [InlineData("for iteratorVariable=\"i\"", "in", "return")]
    [InlineData("for iteratorVariable=\"i\"", "return", "in")]
    public void A_table_inside_a_loop_or_filter_is_checked_too(string opening, string holder, string other)
    {
        var inside = $"<{opening}><{holder}>{Table}</{holder}><{other}><literalExpression><text>true</text></literalExpression></{other}></{opening.Split(' ')[0]}>";

        Assert.Contains(Checked(Model.Replace(Table, inside, StringComparison.Ordinal)), finding => finding.Code == "gap");
    }

    [Fact]
    public void A_table_in_a_cell_of_a_relation_is_checked_too()
    {
        var inside = $"<relation><column name=\"c\"/><row>{Table}</row></relation>";

        Assert.Contains(Checked(Model.Replace(Table, inside, StringComparison.Ordinal)), finding => finding.Code == "gap");
    }

    [Fact]
    public void Every_model_of_the_conformance_suite_can_be_checked()
    {
        var folder = Checkout.SharedOrSkip("oracles", "dmn-tck", "compliance-level-2");

        foreach (var path in Directory.GetFiles(folder, "*.dmn", SearchOption.AllDirectories))
            Assert.DoesNotContain(RuleFiles.LintFile(path).Findings, finding => finding.Code == "unusable");
    }

    private static IReadOnlyList<LintFinding> Checked(string xml)
    {
        var reading = DmnXmlReader.Read("m.dmn", new StringReader(xml));
        Assert.DoesNotContain(reading.Problems, problem => !problem.Message.Contains("'#age'", StringComparison.Ordinal));
        return ModelLint.Check(reading.Model!);
    }
}
