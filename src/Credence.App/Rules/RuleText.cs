using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Rules as the text of a file.</summary>
internal static class RuleText
{
    /// <summary>In our own form; a flow as the decision table that says the same.</summary>
    internal static string Yaml(Rule rule) => rule switch
    {
        Rule.OfFlow(_, var flow) => TableYaml.Of(FlowTable.Of(flow)),
        Rule.OfTable(_, var table) => TableYaml.Of(table),
        _ => throw new UnusableInputException(rule.Path, "models cannot be written in our form yet", "Name a table"),
    };

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
        if (table is null)
            return null;
        using var text = new StringWriter();
        TableCsv.Write(table, text);
        return text.ToString();
    }

    private static RuleTable? TableOf(DmnModel model, string? named)
    {
        var tables = model.Decisions.Where(one => one.Logic is Boxed.Table && (named is null || named == one.Name || named == one.Id)).ToList();
        return tables is [{ Logic: Boxed.Table(var table) }] ? table : null;
    }
}
