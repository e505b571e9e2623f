using System.Globalization;
using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>What our tables say beyond DMN (who says so, from when to when), as extension elements that other tools keep or ignore.</summary>
internal static class TableExtension
{
    private const string DayForm = "yyyy-MM-dd";
    private static readonly XNamespace Own = "urn:credence:rules";

    /// <summary>An extension of these attributes; null where none has a value.</summary>
    internal static XElement? Of(params (string Name, string? Value)[] attributes)
    {
        var given = attributes.Where(attribute => attribute.Value is not null).ToList();
        return given.Count == 0 ? null : new XElement(
            DmnNamespaces.Newest + "extensionElements",
            new XElement(Own + "table", given.Select(attribute => new XAttribute(attribute.Name, XmlText.Clean(attribute.Value!)))));
    }

    internal static string? Of(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture);

    internal static string? Read(XElement element, string name) =>
        (string?)element.Element(element.Name.Namespace + "extensionElements")?.Element(Own + "table")?.Attribute(name);

    internal static DateOnly? ReadDay(XElement element, string name) =>
        DateOnly.TryParseExact(Read(element, name), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
