using System.Text;
using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Tables;

namespace Credence.App.Rules;

/// <summary>Rules as the text of a file.</summary>
internal static class RuleText
{
    /// <summary>In our own form; a flow as the decision table that says the same.</summary>
    internal static string Yaml(Rule rule) => rule switch
    {
        Rule.OfFlow(_, var flow) => TableWriting.Of(FlowTable.Of(flow)),
        Rule.OfTable(_, var table) => TableWriting.Of(table),
        Rule.OfModel(_, var model, _) => Text(writer => ModelYamlWriter.Write(model.Model, writer)),
        _ => throw new InvalidOperationException("no such rule"),
    };

    /// <summary>As DMN 1.5.</summary>
    internal static string Dmn(Rule rule) => Text(writer => DmnXmlWriter.Write(
        rule switch
        {
            Rule.OfFlow(_, var flow) => TableModel.Of(FlowTable.Of(flow)),
            Rule.OfTable(_, var table) => TableModel.Of(table),
            Rule.OfModel(_, var model, _) => model.Model,
            _ => throw new InvalidOperationException("no such rule"),
        },
        writer));

    /// <summary>The rows of a table; null where a model has not exactly one of that name.</summary>
    internal static string? Csv(Rule rule, string? named)
    {
        var table = rule switch
        {
            Rule.OfFlow(_, var flow) => FlowTable.Of(flow),
            Rule.OfTable(_, var one) => one,
            Rule.OfModel(_, var model, _) => TableOf(model.Model, named),
            _ => null,
        };
        return table is null ? null : Text(writer => TableCsv.Write(table, writer));
    }

    /// <summary>What is written, in UTF-8 so that XML says so.</summary>
    private static string Text(Action<TextWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
            write(text);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static RuleTable? TableOf(DmnModel model, string? named)
    {
        var tables = model.Decisions.Where(one => one.Logic is Boxed.Table && (named is null || named == one.Name || named == one.Id)).ToList();
        return tables is [{ Logic: Boxed.Table(var table) }] ? table : null;
    }
}
