using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Reads boxed expressions.</summary>
internal static class BoxedXml
{
    private static readonly string[] Kinds =
        ["literalExpression", "decisionTable", "context", "invocation", "list", "relation", "functionDefinition", "conditional", "filter", "for", "some", "every"];

    /// <summary>The one expression inside an element; null where there is none.</summary>
    internal static Boxed? Inside(DmnXml source, XElement element, string name, int depth) =>
        element.Elements().FirstOrDefault(child => source.IsModel(child) && Array.IndexOf(Kinds, child.Name.LocalName) >= 0) is { } expression
            ? Read(source, expression, name, depth)
            : null;

    internal static Boxed.FunctionOf Function(DmnXml source, XElement element, string name, int depth)
    {
        var kind = (string?)element.Attribute("kind") ?? "FEEL";
        var outside = !kind.Equals("FEEL", StringComparison.OrdinalIgnoreCase);
        if (outside)
            source.Problem(element, $"functions of the kind {kind} are not supported; only FEEL");
        return new Boxed.FunctionOf(
            [.. source.Children(element, "formalParameter").Select(parameter => TypeXml.Variable(source, parameter))],
            outside ? null : Inside(source, element, name, depth + 1))
        {
            TypeName = source.TypeName(element),
            Where = source.Where(element),
        };
    }

    private static Boxed Read(DmnXml source, XElement element, string name, int depth)
    {
        if (depth > DmnXmlReader.MostDepth)
        {
            source.Problem(element, $"more than {DmnXmlReader.MostDepth} expressions inside each other");
            return new Boxed.Literal("null") { Where = source.Where(element) };
        }

        Boxed read = element.Name.LocalName switch
        {
            "literalExpression" => Literal(source, element),
            "decisionTable" => new Boxed.Table(TableXml.Read(source, element, name)),
            "context" => new Boxed.ContextOf([.. source.Children(element, "contextEntry").Select(entry => Entry(source, entry, "variable", name, depth))]),
            "invocation" => new Boxed.Invocation(Part(source, element, name, depth), [.. source.Children(element, "binding").Select(entry => Entry(source, entry, "parameter", name, depth))]),
            "list" => new Boxed.ListOf(Items(source, element, name, depth)),
            "relation" => new Boxed.Relation(
                [.. source.Children(element, "column").Select(column => TypeXml.Variable(source, column))],
                [.. source.Children(element, "row").Select(row => Items(source, row, name, depth))]),
            "functionDefinition" => Function(source, element, name, depth),
            "conditional" => new Boxed.Conditional(Named(source, element, "if", name, depth), Named(source, element, "then", name, depth), Named(source, element, "else", name, depth)),
            "filter" => new Boxed.Filter(Named(source, element, "in", name, depth), Named(source, element, "match", name, depth)),
            "for" => new Boxed.For(Iterator(element), Named(source, element, "in", name, depth), Named(source, element, "return", name, depth)),
            var quantifier => new Boxed.Quantified(quantifier == "every", Iterator(element), Named(source, element, "in", name, depth), Named(source, element, "satisfies", name, depth)),
        };
        return read with { TypeName = source.TypeName(element), Where = source.Where(element) };
    }

    private static Boxed.Literal Literal(DmnXml source, XElement element)
    {
        if (!DmnNamespaces.IsFeel((string?)element.Attribute("expressionLanguage")))
            source.Problem(element, $"the expression language {(string?)element.Attribute("expressionLanguage")} is not supported; only FEEL");
        return new Boxed.Literal(source.Text(element) ?? "");
    }

    private static string Iterator(XElement element) => (string?)element.Attribute("iteratorVariable") ?? "item";

    private static Boxed Part(DmnXml source, XElement element, string name, int depth)
    {
        if (Inside(source, element, name, depth + 1) is { } inside)
            return inside;
        source.Problem(element, $"'{element.Name.LocalName}' needs an expression inside");
        return new Boxed.Literal("null") { Where = source.Where(element) };
    }

    private static Boxed Named(DmnXml source, XElement element, string part, string name, int depth)
    {
        if (source.Child(element, part) is { } child)
            return Part(source, child, name, depth) is var inside && inside.TypeName is null ? inside with { TypeName = source.TypeName(child) } : inside;
        source.Problem(element, $"'{element.Name.LocalName}' needs '{part}'");
        return new Boxed.Literal("null") { Where = source.Where(element) };
    }

    private static List<Boxed> Items(DmnXml source, XElement element, string name, int depth) =>
        [.. element.Elements().Where(child => source.IsModel(child) && Array.IndexOf(Kinds, child.Name.LocalName) >= 0).Select(child => Read(source, child, name, depth + 1))];

    private static Boxed.Entry Entry(DmnXml source, XElement element, string variable, string name, int depth)
    {
        var named = source.Child(element, variable) is { } child ? TypeXml.Variable(source, child) : null;
        return new Boxed.Entry(named, Part(source, element, named is null ? name : $"{name}, {named.Name}", depth));
    }
}
