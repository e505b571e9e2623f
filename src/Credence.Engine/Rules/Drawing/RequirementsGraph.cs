using System.Text;
using Credence.Rules.Dmn;

namespace Credence.Rules.Drawing;

/// <summary>What builds on what in a model (DMN 1.5, decision requirements graph), for programs that lay graphs out.</summary>
public static class RequirementsGraph
{
    /// <summary>The graph as a Mermaid flow chart: inputs round, functions as hexagons, decisions as boxes.</summary>
    public static string Mermaid(DmnModel model)
    {
        var ids = Ids(model);
        var text = new StringBuilder("flowchart BT\n");
        foreach (var input in model.Inputs)
            text.Append($"  {ids[input.Name]}([\"{FlowMermaid.Label(input.Name)}\"])\n");
        foreach (var name in Functions(model))
            text.Append($"  {ids[name]}{{{{\"{FlowMermaid.Label(name)}\"}}}}\n");
        foreach (var decision in model.Decisions)
            text.Append($"  {ids[decision.Name]}[\"{FlowMermaid.Label(decision.Name)}\"]\n");
        foreach (var (from, to) in Edges(model, ids))
            text.Append($"  {from} --> {to}\n");
        return text.ToString();
    }

    /// <summary>The graph in the DOT language.</summary>
    public static string Dot(DmnModel model)
    {
        var ids = Ids(model);
        var text = new StringBuilder($"digraph {FlowDot.Quoted(model.Name)} {{\n  graph [rankdir=BT];\n  node [shape=box, fontname=\"sans-serif\"];\n");
        foreach (var input in model.Inputs)
            text.Append($"  {ids[input.Name]} [label={FlowDot.Quoted(input.Name)}, style=rounded];\n");
        foreach (var name in Functions(model))
            text.Append($"  {ids[name]} [label={FlowDot.Quoted(name)}, shape=hexagon];\n");
        foreach (var decision in model.Decisions)
            text.Append($"  {ids[decision.Name]} [label={FlowDot.Quoted(decision.Name)}];\n");
        foreach (var (from, to) in Edges(model, ids))
            text.Append($"  {from} -> {to};\n");
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<string> Functions(DmnModel model) => model.Knowledge.Select(one => one.Name).Concat(model.Services.Select(one => one.Name));

    /// <summary>Ids of our own by name; of two things with one name the first counts.</summary>
    private static Dictionary<string, string> Ids(DmnModel model)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in model.Inputs.Select(one => one.Name).Concat(model.Decisions.Select(one => one.Name)).Concat(Functions(model)))
            ids.TryAdd(name, FormattableString.Invariant($"n{ids.Count + 1}"));
        return ids;
    }

    private static IEnumerable<(string From, string To)> Edges(DmnModel model, Dictionary<string, string> ids) =>
        model.Decisions.SelectMany(one => one.Requires.Select(other => (other, one.Name)))
            .Concat(model.Knowledge.SelectMany(one => one.Requires.Select(other => (other, one.Name))))
            .Concat(model.Services.SelectMany(one => one.Outputs.Select(other => (other, one.Name))))
            .Where(edge => ids.ContainsKey(edge.Item1))
            .Select(edge => (ids[edge.Item1], ids[edge.Item2])).Distinct();
}
