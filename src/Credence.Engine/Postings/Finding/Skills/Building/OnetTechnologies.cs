using System.IO.Compression;
using System.Xml.Linq;
using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>The examples of O*NET's table "Technology Skills".</summary>
internal static class OnetTechnologies
{
    private const string File = "Technology Skills.xlsx";
    private const string Example = "C";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Names of products and kinds of software, each once, in ordinal order.</summary>
    /// <param name="folder">Folder of the O*NET database as Excel files.</param>
    /// <exception cref="UnusableInputException">The table is missing or another one.</exception>
    internal static IReadOnlyList<string> Read(string folder)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
            throw new UnusableInputException(path, "is missing", "Name the folder of the O*NET database in Excel format");
        using var book = ZipFile.OpenRead(path);
        var shared = book.GetEntry("xl/sharedStrings.xml") is { } strings ? Texts(Load(strings)) : [];
        var rows = Load(book.GetEntry("xl/worksheets/sheet1.xml") ?? throw new UnusableInputException(path, "has no first sheet", "Name the folder of the O*NET database in Excel format"));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var cell in rows.Descendants(Sheet + "c").Where(cell => ColumnOf(cell) == Example).Skip(1))
            names.Add(TextOf(cell, shared).Trim());
        names.Remove("");
        return [.. names];
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static List<string> Texts(XDocument strings) => [.. strings.Root!.Elements(Sheet + "si").Select(item => string.Concat(item.Descendants(Sheet + "t").Select(text => text.Value)))];

    private static string ColumnOf(XElement cell) => ((string?)cell.Attribute("r") ?? "").TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static string TextOf(XElement cell, List<string> shared) => (string?)cell.Attribute("t") == "s"
        ? shared[int.Parse(cell.Element(Sheet + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture)]
        : cell.Element(Sheet + "v")?.Value ?? string.Concat(cell.Descendants(Sheet + "t").Select(text => text.Value));
}
