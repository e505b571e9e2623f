using System.Xml;
using System.Xml.Schema;
using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>What is written as DMN XML or YAML and read back says the same.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Written = [".dmn", ".yaml"];

    [Fact]
    public void Models_of_the_kit_say_the_same_after_writing_and_reading()
    {
        Checkout.SharedOrSkip("oracles", "dmn-tck");

        var nodes = TckNode.TestFiles().SelectMany(TckNode.Read).ToList();

        Assert.All(nodes, node => Assert.All(Written, ending =>
        {
            var again = new PreparedModel(Again(ModelFile.Read(node.Model).Model!, ending));
            Assert.Empty(again.Problems);
            Assert.True(TckNode.Same(node.Expected, again.Evaluate(node.Name, node.Inputs, null).Output!));
        }));
    }

    [Fact]
    public void Models_of_the_kit_are_written_as_the_schema_of_DMN_1_5_wants_them()
    {
        var schemas = Schemas();

        var complaints = TckNode.Models().SelectMany(path => Complaints(Xml(ModelFile.Read(path).Model!), schemas));

        Assert.Empty(complaints);
    }

    [Fact]
    public void Every_kind_of_boxed_expression_says_the_same_after_writing_and_reading()
    {
        var model = EveryKind();
        var told = new Dictionary<string, Value> { ["Hours a week"] = new Value.Number(12) };
        var before = new PreparedModel(model);

        Assert.Empty(before.Problems);
        Assert.Equal("{list: [1, 2], rows: [{a: 1, b: \"x\"}], more: [2], each: [2, 4], some: true, every: false, which: \"many\", call: 25}", Words.Shown(before.Evaluate("All", told, null).Output!));
        Assert.All(Written, ending =>
        {
            var again = new PreparedModel(Again(model, ending));
            Assert.Empty(again.Problems);
            Assert.All(model.Decisions.Select(decision => decision.Name).Append("Service"), name =>
                Assert.Equal(before.Evaluate(name, told, null).Output, again.Evaluate(name, told, null).Output));
        });
    }

    [Fact]
    public void Every_kind_of_boxed_expression_is_written_as_the_schema_wants_it()
    {
        Assert.Empty(Complaints(Xml(EveryKind()), Schemas()));
    }

    [Fact]
    public void One_of_our_tables_says_the_same_after_writing_and_reading()
    {
        var table = OurTable();
        var prepared = TablePreparation.Read(table, [], new List<TableProblem>())!;

        foreach (var ending in Written)
        {
            var again = new PreparedModel(Again(TableModel.Of(table), ending));
            foreach (var hours in new[] { -1, 0, 4, 5, 40, 41, 101 })
            {
                foreach (var day in new[] { new DateTime(2026, 1, 1), new DateTime(2026, 12, 1) })
                {
                    Dictionary<string, Value> told = new() { ["hours-a-week"] = new Value.Number(hours), ["start"] = new Value.Date(new DateOnly(2026, 3, 1)) };

                    var (one, other) = (TableEvaluation.Evaluate(prepared, told, day), again.Evaluate("pace", told, day));

                    Assert.Equal(one.Value, other.Output);
                    Assert.Equal(one.Rows.Select(row => "pace/" + row.Id), other.Held);
                }
            }
        }
    }

    [Fact]
    public void Names_that_XML_cannot_hold_are_written_all_the_same()
    {
        var model = new DmnModel("a\u0001b", "", [], [], [new DmnDecision("1 no id", "x < \"y\" & z", null, [], new Boxed.Literal("\"tab\\t \" + \"\r\n\""), "")], [], []);

        var again = new PreparedModel(Again(model, ".dmn"));

        Assert.Equal("tab\t \r\n", Words.Shown(again.Evaluate("x < \"y\" & z", new Dictionary<string, Value>(), null).Output!));
    }

    internal static DmnModel Again(DmnModel model, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("credence-test-");
        try
        {
            var path = Path.Combine(folder.FullName, "model" + ending);
            using (var writer = new StreamWriter(path))
            {
                if (ending == ".yaml")
                    ModelYamlWriter.Write(model, writer);
                else
                    DmnXmlWriter.Write(model, writer);
            }

            var reading = ModelFile.Read(path);
            Assert.Empty(reading.Problems);
            return reading.Model!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Xml(DmnModel model)
    {
        using var text = new StringWriter();
        DmnXmlWriter.Write(model, text);
        return text.ToString();
    }

    private static XmlSchemaSet Schemas()
    {
        var folder = Checkout.SharedOrSkip("oracles", "dmn-tck");
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(folder, "DMN15.xsd"));
        schemas.Compile();
        return schemas;
    }

    private static List<string> Complaints(string xml, XmlSchemaSet schemas)
    {
        var complaints = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.ValidationEventHandler += (_, wrong) =>
        {
            if (!wrong.Message.Contains("urn:credence:rules", StringComparison.Ordinal))
                complaints.Add(wrong.Message);
        };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read())
        {
        }

        return complaints;
    }

    private static DmnModel EveryKind()
    {
        static Boxed Feel(string text) => new Boxed.Literal(text);
        static Boxed.Entry Named(string name, Boxed value) => new(new DmnVariable(name, null), value);
        return new DmnModel(
            "Every kind",
            "urn:test",
            [
                new DmnType("tHours", "number", false, "[0..100]", null, [], null, ""),
                new DmnType("tNumbers", "number", true, "> 0", null, [], null, ""),
                new DmnType("tRow", null, false, null, null, [new DmnType("a", "number", false, null, null, [], null, ""), new DmnType("b", "string", false, "\"x\", \"y\"", null, [], null, "")], null, ""),
                new DmnType("tFunction", null, false, null, null, [], new DmnFunctionType([new DmnVariable("n", "number")], "number"), ""),
            ],
            [new DmnInput("i-1", "Hours a week", "tHours", "")],
            [
                new DmnDecision(
                    "d-1", "All", null, ["Hours a week", "Double", "Service"],
                    new Boxed.ContextOf(
                    [
                        Named("list", new Boxed.ListOf([Feel("1"), Feel("2")]) { TypeName = "tNumbers" }),
                        Named("rows", new Boxed.Relation([new DmnVariable("a", "number"), new DmnVariable("b", "string")], [[Feel("1"), Feel("\"x\"")]])),
                        Named("more", new Boxed.Filter(Feel("list"), Feel("item > 1"))),
                        Named("each", new Boxed.For("n", Feel("list"), Feel("n * 2"))),
                        Named("some", new Boxed.Quantified(false, "n", Feel("list"), Feel("n > 1"))),
                        Named("every", new Boxed.Quantified(true, "n", Feel("list"), Feel("n > 1"))),
                        Named("which", new Boxed.Conditional(Feel("Hours a week > 10"), Feel("\"many\""), Feel("\"few\""))),
                        Named("call", new Boxed.Invocation(Feel("Double"), [Named("n", Feel("Service(Hours a week) + 0.5 - 12"))])),
                    ]),
                    ""),
                new DmnDecision("d-2", "Inner", "number", ["Hours a week", "Double"], Feel("Double(Hours a week)"), ""),
                new DmnDecision("d-3", "Made", null, [], new Boxed.Invocation(new Boxed.FunctionOf([new DmnVariable("n", "number")], Feel("n + 1")), [Named("n", Feel("1"))]), ""),
                new DmnDecision("d-4", "Empty", null, [], new Boxed.ListOf([]), ""),
            ],
            [new DmnKnowledge("k-1", "Double", "tFunction", [], new Boxed.FunctionOf([new DmnVariable("n", "number")], Feel("n * 2")), "")],
            [new DmnService("s-1", "Service", null, ["Inner"], [], [], ["Hours a week"], "")]);
    }

    private static RuleTable OurTable() => new(
        "pace", 3, "How fast \"to\" go", "seed-x/pace", HitPolicy.Collect, Aggregation.None,
        [
            new InputColumn("hours-a-week", "Hours you have", "hours-a-week", ColumnType.Number, null, new("hours", 0, 100), "seed-x/hours", ""),
            new InputColumn("start", "First day", "start", ColumnType.Date, null, null, null, ""),
        ],
        [new OutputColumn("pace", ColumnType.Text, [new Value.Text("fast"), new Value.Text("slow")], "\"none\"", ""), new OutputColumn("points", ColumnType.Number, null, null, "")],
        [
            new TableRow("few", ["< 5", "-"], ["\"slow\"", "1"], "seed-x/few", null, new DateOnly(2026, 6, 1), "a remark", ""),
            new TableRow("many", ["[5..40]", ">= date(\"2026-01-01\")"], ["\"fast\"", "2"], null, new DateOnly(2026, 6, 1), null, null, ""),
            new TableRow("9", ["not(< 5, > 40)", "-"], ["\"fast\"", "hours-a-week / 2"], null, null, null, null, ""),
        ],
        []);
}
