using System.Globalization;
using System.Xml.Linq;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Writes decision tables; test cases stay in our own form.</summary>
internal static class TableXmlWriter
{
    internal static XElement Write(RuleTable table, XmlIds ids) => Made(
        "decisionTable",
        new XAttribute("hitPolicy", Policy(table.Policy)),
        table.Aggregation == Aggregation.None ? null : new XAttribute("aggregation", table.Aggregation.ToString().ToUpperInvariant()),
        XmlText.Attribute("outputLabel", table.Title),
        TableExtension.Of(("version", table.Version == 1 ? null : table.Version.ToString(CultureInfo.InvariantCulture)), ("source", table.Source)),
        table.Inputs.Select(Input),
        table.Outputs.Select(Output),
        table.Rows.Select((row, index) => Row(row, index, ids)));

    private static string Policy(HitPolicy policy) => policy switch
    {
        HitPolicy.RuleOrder => "RULE ORDER",
        HitPolicy.OutputOrder => "OUTPUT ORDER",
        _ => policy.ToString().ToUpperInvariant(),
    };

    private static XElement Input(InputColumn input) => Made(
        "input",
        XmlText.Attribute("label", input.Text),
        TableExtension.Of(("source", input.Source)),
        Made("inputExpression", XmlText.Attribute("typeRef", input.TypeName ?? ColumnTypes.NameOf(input.Type)), XmlText.Text(input.Expression)),
        XmlText.Tests("inputValues", input.Values is { } values ? Listed(values) : input.Allowed ?? ColumnDomain.Test(input.Range)));

    private static XElement Output(OutputColumn output) => Made(
        "output",
        output.Id.Length > 0 ? XmlText.Attribute("name", output.Id) : null,
        XmlText.Attribute("typeRef", output.TypeName ?? ColumnTypes.NameOf(output.Type)),
        XmlText.Tests("outputValues", output.Values is { } values ? Listed(values) : output.Allowed),
        output.Default is null ? null : Made("defaultOutputEntry", XmlText.Text(output.Default)));

    private static XElement Row(TableRow row, int index, XmlIds ids)
    {
        var isNumber = row.Id == (index + 1).ToString(CultureInfo.InvariantCulture);
        var id = isNumber ? null : ids.Unused(row.Id);
        return Made(
            "rule",
            XmlText.Attribute("id", id),
            XmlText.Attribute("label", isNumber || id is not null ? null : row.Id),
            row.Note is null ? null : Made("description", XmlText.Clean(row.Note)),
            TableExtension.Of(("source", row.Source), ("since", TableExtension.Of(row.Since)), ("until", TableExtension.Of(row.Until))),
            row.Tests.Select(test => Made("inputEntry", XmlText.Text(test))),
            row.Outputs.Select(output => Made("outputEntry", XmlText.Text(output))));
    }

    private static string Listed(IReadOnlyList<Value> values) => string.Join(", ", values.Select(value => FeelLiterals.Of(value) ?? "null"));

    private static XElement Made(string element, params object?[] content) => new(DmnNamespaces.Newest + element, content);
}
