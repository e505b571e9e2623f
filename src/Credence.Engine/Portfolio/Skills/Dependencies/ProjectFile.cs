using System.Xml;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>Dependencies of .NET projects; definitions of document types are refused.</summary>
internal static class ProjectFile
{
    internal static IEnumerable<DeclaredPackage> Read(FileText text)
    {
        var found = new List<DeclaredPackage>();
        // a reader of XML takes a carriage return alone for the end of a line, which it is nowhere else here
        using var reader = XmlReader.Create(new StringReader(text.Text.TrimStart('\uFEFF').Replace('\r', ' ')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "PackageReference" or "PackageVersion" } && reader.GetAttribute("Include") is { Length: > 0 } name)
                    found.Add(new DeclaredPackage(DependencyLists.CSharp, name.ToLowerInvariant(), ((IXmlLineInfo)reader).LineNumber));
            }
        }
        catch (XmlException)
        {
            // it is not what its name says
            return [];
        }

        return found;
    }
}
