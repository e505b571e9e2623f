using System.Text.RegularExpressions;
using CsCheck;
using Credence.Rules.Drawing;
using Xunit;

namespace Credence.Tests.Rules.Drawing;

public sealed partial class GraphTextTests
{
    private static readonly Dictionary<string, string> Answers = new() { ["prior-ai-experience"] = "yes", ["formal-recognition"] = "no" };

    [Fact]
    public void The_graphs_of_the_shipped_flow_are_the_reviewed_ones()
    {
        Golden.Compare("should-i-certify.mmd", FlowMermaid.Of(Flows.Shipped, null));
        Golden.Compare("experienced.mmd", FlowMermaid.Of(Flows.Shipped, Flows.Shipped.Evaluate(Answers)));
        Golden.Compare("should-i-certify.dot", FlowDot.Of(Flows.Shipped, null));
        Golden.Compare("experienced.dot", FlowDot.Of(Flows.Shipped, Flows.Shipped.Evaluate(Answers)));
    }

    [Fact]
    public void No_words_end_a_quoted_string_of_DOT()
    {
        Flows.Random.Sample(
            flow =>
            {
                var lines = FlowDot.Of(flow, null).TrimEnd('\n').Split('\n');

                Assert.Equal(4 + flow.Questions.Count + flow.Outcomes.Count + flow.Questions.Sum(question => question.Options.Count), lines.Length);
                Assert.All(lines, line => Assert.Matches("^[A-Za-z0-9 \\[\\]{}=,;>-]*$", QuotedString().Replace(line, "")));
            },
            iter: 200);
    }

    [Fact]
    public void A_quoted_string_of_DOT_reads_back_as_the_words()
    {
        Gen.String.Sample(text =>
        {
            var quoted = FlowDot.Quoted(text);

            Assert.Equal(TextLines.Clean(text), Regex.Replace(quoted[1..^1], @"\\(.)", "$1"));
        });
    }

    [Fact]
    public void No_words_end_a_label_of_Mermaid_or_start_a_directive()
    {
        Flows.Random.Sample(
            flow =>
            {
                var chart = FlowMermaid.Of(flow, flow.Evaluate(new Dictionary<string, string> { ["q0"] = "a0" }));

                Assert.All(chart.TrimEnd('\n').Split('\n').Skip(1), line => Assert.Matches(MermaidLine(), line));
                Assert.DoesNotContain("%%", chart, StringComparison.Ordinal);
                Assert.DoesNotContain('<', chart);
            },
            iter: 200);
    }

    [Fact]
    public void A_label_of_Mermaid_reads_back_as_the_words()
    {
        Gen.String.Where(text => TextLines.Clean(text).Length > 0).Sample(text =>
        {
            var read = Regex.Replace(FlowMermaid.Label(text), "#([0-9]+);", number => char.ConvertFromUtf32(int.Parse(number.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));

            Assert.Equal(TextLines.Clean(text), read);
        });
    }

    [GeneratedRegex("\"([^\"\\\\]|\\\\.)*\"")]
    private static partial Regex QuotedString();

    [GeneratedRegex("""^  (q\d+\(\["[^"]*"\]\)|o\d+\["[^"]*"\]|q\d+ (-->|==>|-\.->)\|"[^"]*"\| [qo]\d+|classDef path [a-z0-9:,-]+|class [qo0-9,]+ path)$""")]
    private static partial Regex MermaidLine();
}
