using System.IO.Compression;
using System.Text;

namespace Credence.Tests.Pay;

/// <summary>A workbook of our own, its parts written by hand so that they may be wrong.</summary>
internal sealed class MadeWorkbook : IDisposable
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private static readonly Dictionary<string, string> Frame = new(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = Head + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
        ["_rels/.rels"] = Head + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
        ["xl/workbook.xml"] = Head + $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Pay" sheetId="1" r:id="s1"/></sheets></workbook>""",
        ["xl/_rels/workbook.xml.rels"] = Head + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""",
        ["xl/sharedStrings.xml"] = Head + $"""<sst xmlns="{Main}"><si><t>pay</t></si><si><t>group</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>spoken</t></rPh></si></sst>""",
    };

    /// <summary>Writes a workbook.</summary>
    /// <param name="rows">The rows of its sheet "Pay", as the format has them.</param>
    /// <param name="parts">Other parts in place of, or beside, the usual ones.</param>
    internal MadeWorkbook(string rows, params (string Name, string Content)[] parts)
    {
        var all = new Dictionary<string, string>(Frame, StringComparer.Ordinal) { ["xl/worksheets/sheet1.xml"] = Head + $"""<worksheet xmlns="{Main}"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>""" };
        foreach (var (name, content) in parts)
            all[name] = content;
        using var zip = ZipFile.Open(Path, ZipArchiveMode.Create);
        foreach (var (name, content) in all)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".xlsx");

    public void Dispose() => File.Delete(Path);
}
