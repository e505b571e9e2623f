using Credence.Rules;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>Tables of models from outside are checked as our own are.</summary>
public sealed class ModelLintTests
{
    private const string Model = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="m" namespace="urn:m">
          <inputData name="age"><variable name="age" typeRef="number"/></inputData>
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

    [Fact]
    public void A_gap_in_a_table_of_DMN_is_found_in_the_kind_of_value_its_tests_name()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dmn");
        File.WriteAllText(path, Model);

        var report = RuleFiles.LintFile(path);

        File.Delete(path);
        Assert.Equal("no row holds where 'age' is at least 18 and less than 21, for example with age: 18", Assert.Single(report.Findings, finding => finding.Severity == LintSeverity.Error).Message);
    }

    [Fact]
    public void Every_model_of_the_conformance_suite_can_be_checked()
    {
        var folder = Checkout.SharedOrSkip("oracles", "dmn-tck", "compliance-level-2");

        foreach (var path in Directory.GetFiles(folder, "*.dmn", SearchOption.AllDirectories))
            Assert.DoesNotContain(RuleFiles.LintFile(path).Findings, finding => finding.Code == "unusable");
    }
}
