using System.Globalization;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Writes boxed expressions as <see cref="BoxedYaml"/> reads them.</summary>
internal static class BoxedYamlWriter
{
    internal static YamlPart? Of(Boxed? boxed) => boxed is null ? null : Kind(boxed).With("type", boxed.TypeName);

    private static YamlPart Kind(Boxed boxed) => boxed switch
    {
        Boxed.Literal(var text) => new YamlPart().With("expression", text),
        Boxed.Table(var rules) => new YamlPart().With("table", Table(rules)),
        Boxed.ContextOf(var entries) => new YamlPart().WithAll("context", entries.Select(Entry)),
        Boxed.ListOf(var items) => new YamlPart().WithAll("list", items.Select(item => Of(item)!)),
        Boxed.Invocation(var called, var arguments) => Inside("invocation", part => part.With("call", Of(called)).With("arguments", arguments.Select(Entry))),
        Boxed.Relation(var columns, var rows) => Inside("relation", part => part
            .With("columns", columns.Select(ModelYamlWriter.Variable)).With("rows", rows.Select(row => new YamlPart().With("cells", row.Select(cell => Of(cell)!))))),
        Boxed.FunctionOf(var parameters, var body) => Inside("function", part => part.With("parameters", parameters.Select(ModelYamlWriter.Variable)).With("body", Of(body))),
        Boxed.Conditional(var condition, var then, var otherwise) => Inside("conditional", part => part.With("if", Of(condition)).With("then", Of(then)).With("else", Of(otherwise))),
        Boxed.Filter(var source, var match) => Inside("filter", part => part.With("in", Of(source)).With("match", Of(match))),
        Boxed.For(var variable, var source, var result) => Inside("for", part => part.With("variable", variable).With("in", Of(source)).With("return", Of(result))),
        Boxed.Quantified(var every, var variable, var source, var satisfies) =>
            Inside(every ? "every" : "some", part => part.With("variable", variable).With("in", Of(source)).With("satisfies", Of(satisfies))),
        _ => new YamlPart().With("expression", "null"),
    };

    private static YamlPart Inside(string kind, Func<YamlPart, YamlPart> fill) => new YamlPart().With(kind, fill(new YamlPart()));

    private static YamlPart Entry(Boxed.Entry entry) => new YamlPart().With("name", entry.Variable?.Name).With("type", entry.Variable?.TypeName).With("value", Of(entry.Value));

    private static YamlPart Table(RuleTable table) => new YamlPart()
        .With("title", table.Title).With("version", table.Version == 1 ? null : table.Version.ToString(CultureInfo.InvariantCulture)).With("source", table.Source)
        .With("hit-policy", table.Policy switch { HitPolicy.RuleOrder => "rule-order", HitPolicy.OutputOrder => "output-order", var policy => policy.ToString().ToLowerInvariant() })
        .With("aggregation", table.Aggregation == Aggregation.None ? null : table.Aggregation.ToString().ToLowerInvariant())
        .With("inputs", table.Inputs.Select(input => new YamlPart()
            .With("expression", input.Expression).With("text", input.Text == input.Expression ? null : input.Text).With("type", input.TypeName ?? ColumnTypes.NameOf(input.Type))
            .With("allowed", input.Values is { } values ? Listed(values) : input.Allowed ?? ColumnDomain.Test(input.Range)).With("source", input.Source)))
        .With("outputs", table.Outputs.Select(output => new YamlPart()
            .With("id", output.Id.Length > 0 ? output.Id : null).With("type", output.TypeName ?? ColumnTypes.NameOf(output.Type))
            .With("allowed", output.Values is { } values ? Listed(values) : output.Allowed).With("default", output.Default)))
        .With("rows", table.Rows.Select((row, index) => new YamlPart()
            .With("id", row.Id == (index + 1).ToString(CultureInfo.InvariantCulture) ? null : row.Id).With("when", row.Tests).With("then", row.Outputs)
            .With("source", row.Source).With("since", TableExtension.Of(row.Since)).With("until", TableExtension.Of(row.Until)).With("note", row.Note)));

    private static string Listed(IReadOnlyList<Value> values) => string.Join(", ", values.Select(value => FeelLiterals.Of(value) ?? "null"));
}
