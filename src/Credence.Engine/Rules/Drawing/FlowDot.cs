using System.Text;

namespace Credence.Rules.Drawing;

/// <summary>Writes a flow in the DOT language of Graphviz; every name and label is a quoted string.</summary>
public static class FlowDot
{
    /// <summary>The graph, the person's way in bold.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="way">What it says about a person's answers; null marks no path.</param>
    public static string Of(Flow flow, FlowResult? way)
    {
        var graph = FlowEdges.Of(flow, way);
        var text = new StringBuilder($"digraph {Quoted(flow.Id)} {{\n");
        text.Append($"  graph [label={Quoted(flow.Title)}, labelloc=t, rankdir=TB];\n");
        text.Append("  node [shape=box, fontname=\"sans-serif\"];\n");
        foreach (var node in graph.Nodes)
            text.Append($"  {node.Id} [label={Quoted(node.Text)}{(node.Kind == NodeKind.Question ? ", style=\"rounded" : ", style=\"solid")}{(node.OnPath ? ",bold\"" : "\"")}];\n");
        foreach (var edge in graph.Edges)
            text.Append($"  {edge.From} -> {edge.To} [label={Quoted(edge.Label)}{(edge.OnPath ? ", style=bold" : way is null ? "" : ", style=dashed")}];\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>A quoted string that stands for exactly this text.</summary>
    internal static string Quoted(string text) =>
        "\"" + TextLines.Clean(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
