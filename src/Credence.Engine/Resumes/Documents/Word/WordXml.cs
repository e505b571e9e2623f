using System.Globalization;
using System.Xml;

namespace Credence.Resumes.Documents.Word;

/// <summary>Readers of a package's XML: no document types, nothing from outside, no nesting without end.</summary>
internal static class WordXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 16L * 1024 * 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Reads a part from element to element.</summary>
    /// <exception cref="DocumentTroubleException">It is no XML that may be read.</exception>
    internal static void Read(WordPackage package, string part, Action<XmlReader> read)
    {
        try
        {
            using var reader = XmlReader.Create(package.Read(part), Settings);
            read(reader);
        }
        catch (XmlException wrong)
        {
            throw wrong.Message.Contains("DTD", StringComparison.Ordinal)
                ? WordPackage.Trouble("dtd_prohibited", "is a Word document that declares a document type, which none needs")
                : WordPackage.Trouble("corrupt", "is a Word document whose text is damaged");
        }
        catch (InvalidDataException)
        {
            throw WordPackage.Trouble("corrupt", "is a Word document whose parts are damaged");
        }
    }

    /// <summary>The next node, not nested deeper than allowed.</summary>
    internal static bool Next(XmlReader reader) =>
        reader.Read() && (reader.Depth <= ResumeLimits.Depth ? true : throw WordPackage.Trouble("too_deep", $"is a Word document nested deeper than {ResumeLimits.Depth} levels"));

    /// <summary>An attribute by its local name, whatever its name space.</summary>
    internal static string? Attribute(XmlReader reader, string name)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName != name)
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>Whether a switch such as <c>w:b</c> is on.</summary>
    internal static bool IsOn(XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off" or "none");

    /// <summary>Whether an attribute is there and on.</summary>
    internal static bool IsOn(XmlReader reader, string attribute) => Attribute(reader, attribute) is "1" or "true" or "on";

    /// <summary>An attribute as a number; null where it is none.</summary>
    internal static double? Number(XmlReader reader, string name) =>
        double.TryParse(Attribute(reader, name), CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
