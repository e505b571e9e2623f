using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>The XML namespaces of DMN 1.1 to 1.5.</summary>
internal static class DmnNamespaces
{
    internal const string Feel = "https://www.omg.org/spec/DMN/20230324/FEEL/";

    internal static XNamespace Newest { get; } = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    private static readonly XNamespace[] Known =
    [
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        Newest,
    ];

    internal static bool AreKnown(XNamespace model) => Array.IndexOf(Known, model) >= 0;

    /// <summary>True for an expression language that is FEEL in any version, or not stated.</summary>
    internal static bool IsFeel(string? language) =>
        string.IsNullOrWhiteSpace(language) || language.Trim().Equals("feel", StringComparison.OrdinalIgnoreCase)
        || (language.Contains("omg.org/spec/", StringComparison.Ordinal) && language.Contains("FEEL", StringComparison.OrdinalIgnoreCase));
}
