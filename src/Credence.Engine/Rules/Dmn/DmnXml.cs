using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Elements of one document with their places, and what is wrong in them.</summary>
internal sealed class DmnXml(string path, XNamespace model)
{
    private readonly List<TableProblem> _problems = [];

    internal IReadOnlyList<TableProblem> Problems => _problems;

    internal string Where(XElement element)
    {
        var line = (IXmlLineInfo)element;
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{line.LineNumber}:{Math.Max(1, line.LinePosition - 1)}");
    }

    internal void Problem(XElement element, string message) => _problems.Add(new TableProblem(Where(element), message));

    internal IEnumerable<XElement> Children(XElement element, string name) => element.Elements(model + name);

    internal XElement? Child(XElement element, string name) => element.Element(model + name);

    internal bool IsModel(XElement element) => element.Name.Namespace == model;

    /// <summary>The name with one blank where there are blanks; never empty.</summary>
    internal string Name(XElement element)
    {
        var name = OptionalName(element);
        if (name is null)
            Problem(element, $"'{element.Name.LocalName}' needs a name");
        return name ?? Id(element);
    }

    internal static string? OptionalName(XElement element) =>
        (string?)element.Attribute("name") is { } name && string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } plain ? plain : null;

    /// <summary>The id; where there is none, one made of the place in the document.</summary>
    internal string Id(XElement element) => (string?)element.Attribute("id") is { Length: > 0 } id ? id : "_" + Where(element)[(path.Length + 1)..].Replace(':', '_');

    /// <summary>The type named by the attribute or element <c>typeRef</c>, without a prefix of the language or the model; null where none is.</summary>
    internal string? TypeName(XElement element) => Plain((string?)element.Attribute("typeRef") ?? (string?)Child(element, "typeRef"));

    /// <summary>A truth as XML Schema writes it; false where the attribute is missing or, with a complaint, is neither.</summary>
    internal bool Flag(XElement element, string name)
    {
        var written = (string?)element.Attribute(name);
        switch (written?.Trim())
        {
            case "true" or "1": return true;
            case null or "false" or "0": return false;
            default:
                Problem(element, $"'{name}' must be true or false, not '{written}'");
                return false;
        }
    }

    internal static string? Plain(string? type)
    {
        var name = type?.Trim();
        if (string.IsNullOrEmpty(name))
            return null;
        return name[(name.LastIndexOf(':') + 1)..] is { Length: > 0 } plain ? plain : null;
    }

    /// <summary>The text of the child <c>text</c>; null where there is none.</summary>
    internal string? Text(XElement element) => (string?)Child(element, "text");
}
