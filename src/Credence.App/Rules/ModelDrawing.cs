using Credence.Rules.Dmn;
using Credence.Rules.Drawing;

namespace Credence.App.Rules;

/// <summary>Draws a model: one of its tables as a picture, or what builds on what as a graph.</summary>
internal static class ModelDrawing
{
    internal static Drawn Of(DmnModel model, string? named, IReadOnlyDictionary<string, string> given, DrawingFormat format, DrawingShape shape)
    {
        if (given.Count > 0)
            return Drawn.Not($"--{given.Keys.First()} is no option of 'rules draw' for a model; '{Hosting.Door.CommandName} rules eval' takes its inputs.");
        if (format != DrawingFormat.Svg)
            return new Drawn(model.Name, 1, null, [], format == DrawingFormat.Mermaid ? RequirementsGraph.Mermaid(model) : RequirementsGraph.Dot(model), null);

        var tables = model.Decisions.Where(one => one.Logic is Boxed.Table && (named is null || named == one.Name || named == one.Id)).ToList();
        return tables is [{ Logic: Boxed.Table(var table) }]
            ? new Drawn(table.Id, table.Version, null, [], TableSvg.Of(table, null, shape), null)
            : Drawn.Not($"--table must name one decision that is a table; there {(tables.Count == 0 ? "is none of that name" : $"are {string.Join(", ", tables.Select(one => one.Name))}")}. --format mermaid draws what builds on what.");
    }
}
