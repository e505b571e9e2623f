using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlText
{
    private const string Replacement = "\uFFFD";

    /// <summary>The text with a replacement for each character that XML cannot hold.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
            else
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i].ToString() : Replacement);
        }

        return clean.ToString();
    }

    internal static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, Clean(value));

    internal static XElement Text(string text) => new(DmnNamespaces.Newest + "text", Clean(text));

    internal static XElement? Tests(string element, string? tests) => tests is null ? null : new XElement(DmnNamespaces.Newest + element, Text(tests));
}
