using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Credence.Tests.Resumes.Documents;

/// <summary>Documents put together byte by byte, sound or not.</summary>
internal static class MadeByHand
{
    private const string WordMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A Word document of this body.</summary>
    internal static byte[] Word(string body, string styles = "") => Packed(
        ("[Content_Types].xml", "<Types/>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{WordMain}\">{styles}</w:styles>"),
        ("word/document.xml", $"<w:document xmlns:w=\"{WordMain}\"><w:body>{body}</w:body></w:document>"));

    /// <summary>A PDF of one page with this content, in Helvetica as F1.</summary>
    internal static byte[] Page(string content, string box = "0 0 595 842") => Pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        $"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

    /// <summary>A package of parts.</summary>
    internal static byte[] Packed(params IEnumerable<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A PDF of objects 1, 2 and so on; 1 is its catalog.</summary>
    internal static byte[] Pdf(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer <</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
