using System.Globalization;
using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Reads decision tables; how they are oriented on paper does not matter, and annotations become notes.</summary>
internal static class TableXml
{
    internal static RuleTable Read(DmnXml source, XElement element, string name) => new(
        name,
        int.TryParse(TableExtension.Read(element, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 1,
        (string?)element.Attribute("outputLabel") ?? name,
        TableExtension.Read(element, "source"),
        Policy(source, element),
        Aggregated(source, element),
        [.. Entries(source, element, "input", TableLimits.MostColumns).Select((input, index) => Input(source, input, index))],
        [.. Entries(source, element, "output", TableLimits.MostColumns).Select(output => Output(source, output))],
        [.. Entries(source, element, "rule", TableLimits.MostRows).Select((rule, index) => Row(source, rule, index))],
        []);

    /// <summary>The entries of a table; of too many only the first are kept, with a complaint at the next.</summary>
    private static IEnumerable<XElement> Entries(DmnXml source, XElement element, string name, int most)
    {
        if (source.Children(element, name).ElementAtOrDefault(most) is { } surplus)
            source.Problem(surplus, $"{TableLimits.TooMany(name + "s", most)}; {TableLimits.Next.ToLowerInvariant()}");
        return source.Children(element, name).Take(most);
    }

    private static HitPolicy Policy(DmnXml source, XElement element)
    {
        var written = (string?)element.Attribute("hitPolicy") ?? "UNIQUE";
        switch (written)
        {
            case "UNIQUE": return HitPolicy.Unique;
            case "ANY": return HitPolicy.Any;
            case "PRIORITY": return HitPolicy.Priority;
            case "FIRST": return HitPolicy.First;
            case "COLLECT": return HitPolicy.Collect;
            case "RULE ORDER": return HitPolicy.RuleOrder;
            case "OUTPUT ORDER": return HitPolicy.OutputOrder;
            default:
                source.Problem(element, $"there is no hit policy '{written}'");
                return HitPolicy.Unique;
        }
    }

    private static Aggregation Aggregated(DmnXml source, XElement element)
    {
        var written = (string?)element.Attribute("aggregation");
        switch (written)
        {
            case null: return Aggregation.None;
            case "SUM": return Aggregation.Sum;
            case "MIN": return Aggregation.Min;
            case "MAX": return Aggregation.Max;
            case "COUNT": return Aggregation.Count;
            default:
                source.Problem(element, $"there is no aggregation '{written}'");
                return Aggregation.None;
        }
    }

    private static InputColumn Input(DmnXml source, XElement element, int index)
    {
        var expression = source.Child(element, "inputExpression");
        var text = (expression is null ? null : source.Text(expression)) ?? (string?)element.Attribute("label") ?? "";
        var id = text.Trim() is { Length: > 0 } name ? name : string.Create(CultureInfo.InvariantCulture, $"input {index + 1}");
        return new InputColumn(id, (string?)element.Attribute("label") ?? id, text, ColumnType.Any, null, null, TableExtension.Read(element, "source"), source.Where(element))
        {
            Allowed = source.Child(element, "inputValues") is { } values ? source.Text(values) : null,
            TypeName = expression is null ? null : source.TypeName(expression),
        };
    }

    private static OutputColumn Output(DmnXml source, XElement element) => new(
        DmnXml.OptionalName(element) ?? "",
        ColumnType.Any,
        null,
        source.Child(element, "defaultOutputEntry") is { } otherwise ? source.Text(otherwise) : null,
        source.Where(element))
    {
        Allowed = source.Child(element, "outputValues") is { } values ? source.Text(values) : null,
        TypeName = source.TypeName(element),
    };

    private static TableRow Row(DmnXml source, XElement element, int index)
    {
        var notes = source.Children(element, "annotationEntry").Select(source.Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return new TableRow(
            (string?)element.Attribute("id") ?? (string?)element.Attribute("label") ?? string.Create(CultureInfo.InvariantCulture, $"{index + 1}"),
            [.. source.Children(element, "inputEntry").Select(entry => source.Text(entry) ?? "-")],
            [.. source.Children(element, "outputEntry").Select(entry => source.Text(entry) ?? "")],
            TableExtension.Read(element, "source"),
            TableExtension.ReadDay(element, "since"),
            TableExtension.ReadDay(element, "until"),
            notes.Count == 0 ? (string?)element.Element(element.Name.Namespace + "description") : string.Join("; ", notes),
            source.Where(element));
    }
}
