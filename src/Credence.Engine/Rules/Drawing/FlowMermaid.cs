using System.Globalization;
using System.Text;

namespace Credence.Rules.Drawing;

/// <summary>Writes a flow as a Mermaid flow chart. Ids are our own; in labels every mark that Mermaid could read is written as its number.</summary>
public static class FlowMermaid
{
    private const string PlainMarks = " .,:?!'-+/()";

    /// <summary>The chart, the person's way in bold.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="way">What it says about a person's answers; null marks no path.</param>
    public static string Of(Flow flow, FlowResult? way)
    {
        var graph = FlowEdges.Of(flow, way);
        var text = new StringBuilder("flowchart TD\n");
        foreach (var node in graph.Nodes)
            text.Append(node.Kind == NodeKind.Question ? $"  {node.Id}([\"{Label(node.Text)}\"])\n" : $"  {node.Id}[\"{Label(node.Text)}\"]\n");
        foreach (var edge in graph.Edges)
            text.Append($"  {edge.From} {(edge.OnPath ? "==>" : way is null ? "-->" : "-.->")}|\"{Label(edge.Label)}\"| {edge.To}\n");
        if (graph.Nodes.Any(node => node.OnPath))
            text.Append($"  classDef path stroke-width:3px,font-weight:bold\n  class {string.Join(',', graph.Nodes.Where(node => node.OnPath).Select(node => node.Id))} path\n");
        return text.ToString();
    }

    /// <summary>The text with everything but letters, digits and harmless marks written as <c>#number;</c>.</summary>
    internal static string Label(string text)
    {
        var label = new StringBuilder();
        foreach (var rune in TextLines.Clean(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && PlainMarks.Contains((char)rune.Value, StringComparison.Ordinal)) || (!rune.IsAscii && !Rune.IsControl(rune)))
                label.Append(rune);
            else
                label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return label.Length > 0 ? label.ToString() : " ";
    }
}
