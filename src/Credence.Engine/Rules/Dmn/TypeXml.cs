using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Reads item definitions.</summary>
internal static class TypeXml
{
    internal static DmnType Read(DmnXml source, XElement element, int depth)
    {
        var tooDeep = depth > DmnXmlReader.MostDepth;
        if (tooDeep)
            source.Problem(element, $"more than {DmnXmlReader.MostDepth} components inside each other");
        return new DmnType(
            source.Name(element),
            source.TypeName(element),
            source.Flag(element, "isCollection"),
            Tests(source, element, "allowedValues"),
            Tests(source, element, "typeConstraint"),
            tooDeep ? [] : [.. source.Children(element, "itemComponent").Select(component => Read(source, component, depth + 1))],
            source.Child(element, "functionItem") is { } function
                ? new DmnFunctionType([.. source.Children(function, "parameters").Select(parameter => Variable(source, parameter))], DmnXml.Plain((string?)function.Attribute("outputTypeRef")))
                : null,
            source.Where(element));
    }

    internal static DmnVariable Variable(DmnXml source, XElement element) => new(source.Name(element), source.TypeName(element));

    private static string? Tests(DmnXml source, XElement element, string name) => source.Child(element, name) is { } tests ? source.Text(tests) : null;
}
