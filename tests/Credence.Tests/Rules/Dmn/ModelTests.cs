using System.Text.Json;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

public sealed class ModelTests
{
    private const string Head = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="m" namespace="urn:m">""";

    [Fact]
    public void A_decision_sees_what_it_requires_and_nothing_else()
    {
        var model = Read(Input("a", "number") + Decision("b", "a + 1", "#a") + Decision("c", "b * 10", "#b") + Decision("d", "a + b", "#b"));

        Assert.Equal("30", Said(model, "c", """{"a": 2}"""));
        Assert.Equal("null", Said(model, "d", """{"a": 2}"""));
    }

    [Fact]
    public void A_name_with_a_dot_means_a_parameter_where_there_is_one_and_a_path_elsewhere()
    {
        var model = Read(Input("Person", null)
            + """<decision id="d" name="d"><informationRequirement><requiredInput href="#Person"/></informationRequirement><knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement>"""
            + "<literalExpression><text>k(Person.Age)</text></literalExpression></decision>"
            + """<businessKnowledgeModel id="k" name="k"><variable name="k" typeRef="string"/><encapsulatedLogic><formalParameter name="Person.Age"/>"""
            + "<literalExpression><text>Person.Age * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>");

        Assert.Equal("42", Said(model, "d", """{"Person": {"Age": 21}}"""));
    }

    [Theory]
    [InlineData("\"x\"", "string", "x")]
    [InlineData("1", "string", "null")]
    [InlineData("[\"x\"]", "string", "x")]
    [InlineData("[\"x\", \"y\"]", "string", "null")]
    [InlineData("5", "tNumbers", "[5]")]
    [InlineData("[5, \"x\"]", "tNumbers", "null")]
    [InlineData("[5, 200]", "tNumbers", "null")]
    [InlineData("null", "tNumbers", "null")]
    [InlineData("{a: 1, b: 2}", "tPoint", "{a: 1, b: 2}")]
    [InlineData("{a: 1}", "tPoint", "null")]
    [InlineData("{a: 1, b: \"x\"}", "tPoint", "null")]
    [InlineData("date(\"2026-01-01\")", "date and time", "2026-01-01T00:00:00Z")]
    [InlineData("300 instance of tPercent", "boolean", "true")]
    public void Results_are_fitted_to_their_type(string expression, string type, string expected)
    {
        var model = Read(
            """<itemDefinition name="tPercent"><typeRef>number</typeRef><allowedValues><text>[0..100]</text></allowedValues></itemDefinition>"""
            + """<itemDefinition name="tNumbers" isCollection="true"><typeRef>number</typeRef><allowedValues><text>[0..100]</text></allowedValues></itemDefinition>"""
            + """<itemDefinition name="tPoint"><itemComponent name="a"><typeRef>number</typeRef></itemComponent><itemComponent name="b"><typeRef>number</typeRef></itemComponent></itemDefinition>"""
            + $"""<decision id="d" name="d"><variable name="d" typeRef="{type}"/><literalExpression><text>{expression}</text></literalExpression></decision>""");

        Assert.Equal(expected, Said(model, "d", "{}"));
    }

    [Fact]
    public void Outputs_without_values_are_ordered_by_those_of_their_type()
    {
        var model = Read(
            """<itemDefinition name="tWord"><typeRef>string</typeRef><allowedValues><text>"best", "good", "bad"</text></allowedValues></itemDefinition>"""
            + """<decision id="d" name="d"><variable name="d" typeRef="tWord"/><decisionTable hitPolicy="PRIORITY"><output/>"""
            + string.Concat(new[] { "bad", "best", "good" }.Select(word => $"<rule><outputEntry><text>\"{word}\"</text></outputEntry></rule>"))
            + "</decisionTable></decision>");

        Assert.Equal("best", Said(model, "d", "{}"));
    }

    [Fact]
    public void Texts_of_json_are_dates_and_durations_where_the_input_says_so()
    {
        var model = Read(Input("day", "date") + Input("long", "dayTimeDuration") + Input("word", "string") + Decision("d", "string(day + long) + word", "#day", "#long", "#word"));

        Assert.Equal("2026-01-032026-01-01", Said(model, "d", """{"day": "2026-01-01", "long": "P2D", "word": "2026-01-01"}"""));
    }

    [Theory]
    [InlineData("""{"a": 1}""", "e", "there is no decision 'e'; there are d")]
    [InlineData("""[1]""", "d", "one JSON object was expected")]
    [InlineData("""{"a": 1e99}""", "d", "a number has more than 28 digits")]
    public void What_cannot_be_asked_is_an_error(string inputs, string decision, string expected)
    {
        using var json = JsonDocument.Parse(inputs);

        var result = Read(Decision("d", "1")).Evaluate(decision, json.RootElement, null);

        Assert.Null(result.Output);
        Assert.Contains(expected, Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_of_another_type_is_null_with_a_note_at_its_place()
    {
        using var json = JsonDocument.Parse("""{"a": "x"}""");

        var result = Read(Input("a", "number") + Decision("d", "a", "#a")).Evaluate("d", json.RootElement, null);

        Assert.Equal(Value.Null, result.Output);
        Assert.Equal("m.dmn:1:" + (Head.Length + 1), Assert.Single(result.Notes).Where);
    }

    [Fact]
    public void Decisions_that_require_each_other_end_with_a_note()
    {
        using var json = JsonDocument.Parse("{}");

        var result = Read(Decision("a", "b", "#b") + Decision("b", "a", "#a")).Evaluate("a", json.RootElement, null);

        Assert.Contains(result.Notes, note => note.Message.Contains("requires itself", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><definitions/>", "m.dmn:1:1", "DTD")]
    [InlineData("<definitions/>", "m.dmn:1:1", "no DMN 1.1 to 1.5 model")]
    [InlineData("<definitions", "m.dmn:1:13", "not XML that can be read")]
    [InlineData(Head + "<import name=\"other\" namespace=\"urn:o\" importType=\"x\"/></definitions>", "m.dmn:1:", "imports are not supported, but 'other'")]
    public void What_is_no_model_is_refused_with_its_place(string xml, string where, string what)
    {
        var reading = DmnXmlReader.Read("m.dmn", new StringReader(xml));

        Assert.Null(reading.Model);
        var problem = Assert.Single(reading.Problems);
        Assert.StartsWith(where, problem.Where, StringComparison.Ordinal);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_that_cannot_be_read_leaves_the_rest_of_the_model_as_it_is()
    {
        var model = Read(Decision("bad", "1 +") + Decision("good", "1"));

        Assert.StartsWith("(character 4 of the expression)", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("null", Said(model, "bad", "{}"));
        Assert.Equal("1", Said(model, "good", "{}"));
    }

    [Theory]
    [InlineData("kind: model\nname: m\ndecisions:\n  - name: d\n    requires: [x]\n", ":5:15", "'x' is neither an input")]
    [InlineData("kind: model\nname: m\ndecisions:\n  - name: d\n    logic: { expression: '1', table: {} }\n", ":5:", "exactly one of")]
    [InlineData("kind: model\nname: m\nfoo: 1\n", ":3:1", "unknown key 'foo'")]
    [InlineData("kind: model\nname: &a m\ndecisions: *a\n", ":3:12", "aliases are not supported")]
    [InlineData("kind: flow\n", ":1:7", "'kind' must be model or table")]
    public void Yaml_that_is_no_model_is_refused_with_its_place(string yaml, string where, string what)
    {
        var folder = Directory.CreateTempSubdirectory("credence-test-");
        try
        {
            var path = Path.Combine(folder.FullName, "m.yaml");
            File.WriteAllText(path, yaml);

            var problem = Assert.Single(ModelFile.Read(path).Problems);

            Assert.Contains("m.yaml" + where, problem.Where, StringComparison.Ordinal);
            Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("true", "[5]", false)]
    [InlineData(" 1 ", "[5]", false)]
    [InlineData("false", "5", false)]
    [InlineData("0", "5", false)]
    [InlineData("yes", "5", true)]
    [InlineData("", "5", true)]
    public void A_collection_is_true_or_false_and_anything_else_is_a_problem_with_its_place(string flag, string expected, bool complains)
    {
        var reading = DmnXmlReader.Read("m.dmn", new StringReader(
            $"{Head}<itemDefinition name=\"t\" isCollection=\"{flag}\"><typeRef>number</typeRef></itemDefinition><decision id=\"d\" name=\"d\"><variable typeRef=\"t\"/><literalExpression><text>5</text></literalExpression></decision></definitions>"));

        Assert.Equal(expected, Said(new PreparedModel(reading.Model!), "d", "{}"));
        Assert.Equal(complains ? [$"m.dmn:1:{Head.Length + 1}: 'isCollection' must be true or false, not '{flag}'"] : [], reading.Problems.Select(problem => $"{problem.Where}: {problem.Message}"));
    }

    [Fact]
    public void A_service_that_names_an_input_twice_takes_it_once()
    {
        var model = Read(
            Input("a", "number") + Decision("b", "a * 2", "#a")
            + """<decisionService id="s" name="s"><outputDecision href="#b"/><inputDecision href="#a"/><inputData href="#a"/></decisionService>"""
            + """<decision id="d" name="d"><knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement><literalExpression><text>s(4)</text></literalExpression></decision>""");

        Assert.Equal("8", Said(model, "d", "{}"));
        Assert.Equal("6", Said(model, "s", """{"a": 3}"""));
    }

    [Theory]
    [InlineData("""{"a": "\ud800"}""")]
    [InlineData("""{"\udc00": 1}""")]
    [InlineData("""{"a": [{"b": "x\ud800x"}]}""")]
    public void Half_a_character_in_the_inputs_is_an_error(string inputs)
    {
        using var json = JsonDocument.Parse(inputs);

        var result = Read(Decision("d", "1")).Evaluate("d", json.RootElement, null);

        Assert.Contains("half a character", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_the_cells_of_a_decision_share_do_not_leak_from_one_cell_into_another()
    {
        var model = Read(
            Input("pay gap", "number")
            + """<decision id="d" name="d"><informationRequirement><requiredInput href="#pay gap"/></informationRequirement><decisionTable hitPolicy="COLLECT"><output name="o"/>"""
            + """<rule><outputEntry><text>{gap - 1: 7, r: gap - 1}.r</text></outputEntry></rule>"""
            + """<rule><outputEntry><text>for gap in [5] return gap - 1</text></outputEntry></rule>"""
            + """<rule><outputEntry><text>pay gap * 2</text></outputEntry></rule></decisionTable></decision>""");

        Assert.Equal("[7, [4], 10]", Said(model, "d", """{"pay gap": 5}"""));
    }

    [Fact]
    public void Deep_nesting_in_a_file_is_refused()
    {
        var xml = Head + "<decision id=\"d\" name=\"d\">" + string.Concat(Enumerable.Repeat("<list>", 2000)) + string.Concat(Enumerable.Repeat("</list>", 2000)) + "</decision></definitions>";

        var reading = DmnXmlReader.Read("m.dmn", new StringReader(xml));

        Assert.Contains(reading.Problems, problem => problem.Message.Contains("inside each other", StringComparison.Ordinal));
    }

    private static string Input(string name, string? type) => $"""<inputData id="{name}" name="{name}"><variable name="{name}"{(type is null ? "" : $" typeRef=\"{type}\"")}/></inputData>""";

    private static string Decision(string name, string expression, params string[] requires) =>
        $"""<decision id="{name}" name="{name}">{string.Concat(requires.Select(href => $"<informationRequirement><requiredInput href=\"{href}\"/></informationRequirement>"))}<literalExpression><text>{expression}</text></literalExpression></decision>""";

    private static PreparedModel Read(string parts)
    {
        var reading = DmnXmlReader.Read("m.dmn", new StringReader(Head + parts + "</definitions>"));
        Assert.Empty(reading.Problems);
        return new PreparedModel(reading.Model!);
    }

    private static string Said(PreparedModel model, string decision, string inputs)
    {
        using var json = JsonDocument.Parse(inputs);
        var result = model.Evaluate(decision, json.RootElement, null);
        Assert.Empty(result.Errors);
        return Words.Shown(result.Output!);
    }
}
