using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Writes boxed expressions.</summary>
internal static class BoxedXmlWriter
{
    internal static XElement Write(Boxed boxed, XmlIds ids)
    {
        if (boxed is Boxed.FunctionOf function)
            return Function("functionDefinition", function, ids);
        var element = boxed switch
        {
            Boxed.Literal(var text) => Made("literalExpression", XmlText.Text(text)),
            Boxed.Table(var rules) => TableXmlWriter.Write(rules, ids),
            Boxed.ContextOf(var entries) => Made("context", entries.Select(entry => Made("contextEntry", Variable("variable", entry.Variable), Write(entry.Value, ids)))),
            Boxed.Invocation(var called, var arguments) => Made(
                "invocation", Write(called, ids), arguments.Select(argument => Made("binding", Variable("parameter", argument.Variable), Write(argument.Value, ids)))),
            Boxed.ListOf(var items) => Made("list", items.Select(item => Write(item, ids))),
            Boxed.Relation(var columns, var rows) => Made(
                "relation", columns.Select(column => DmnXmlWriter.Variable("column", column)), rows.Select(row => Made("row", row.Select(cell => Write(cell, ids))))),
            Boxed.Conditional(var condition, var then, var otherwise) => Made("conditional", Part("if", condition, ids), Part("then", then, ids), Part("else", otherwise, ids)),
            Boxed.Filter(var source, var match) => Made("filter", Part("in", source, ids), Part("match", match, ids)),
            Boxed.For(var variable, var source, var result) => Made("for", new XAttribute("iteratorVariable", XmlText.Clean(variable)), Part("in", source, ids), Part("return", result, ids)),
            Boxed.Quantified(var every, var variable, var source, var satisfies) => Made(
                every ? "every" : "some", new XAttribute("iteratorVariable", XmlText.Clean(variable)), Part("in", source, ids), Part("satisfies", satisfies, ids)),
            _ => Made("literalExpression", XmlText.Text("null")),
        };
        if (boxed.TypeName is { } type)
            element.SetAttributeValue("typeRef", XmlText.Clean(type));
        return element;
    }

    internal static XElement Function(string element, Boxed.FunctionOf function, XmlIds ids) => Made(
        element,
        XmlText.Attribute("typeRef", function.TypeName),
        function.Parameters.Select(parameter => DmnXmlWriter.Variable("formalParameter", parameter)),
        function.Body is null ? null : Write(function.Body, ids));

    private static XElement? Variable(string element, DmnVariable? variable) => variable is null ? null : DmnXmlWriter.Variable(element, variable);

    private static XElement Part(string element, Boxed boxed, XmlIds ids) => Made(element, Write(boxed, ids));

    private static XElement Made(string element, params object?[] content) => new(DmnNamespaces.Newest + element, content);
}
