using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Credence.Resumes;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Resumes.Documents;

/// <summary>Documents made to do harm, or broken: refused with a code, or read as far as they go; never an exception.</summary>
public sealed class HostileDocumentTests
{
    private const string Types = "[Content_Types].xml";
    private const string Main = "word/document.xml";

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;", "dtd_prohibited")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>", "&b;", "dtd_prohibited")]
    [InlineData("", "unclosed <w:r>", "corrupt")]
    public void Word_documents_with_entities_or_broken_text_are_refused(string before, string text, string code)
    {
        Assert.Equal(code, CodeOf(Packed((Types, "<Types/>"), (Main, $"{before}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>")), "cv.docx"));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:p>", 100_000)) + string.Concat(Enumerable.Repeat("</w:p>", 100_000));

        Assert.Equal("too_deep", CodeOf(Packed((Types, "<Types/>"), (Main, $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{deep}</w:document>")), "cv.docx"));
        Assert.Equal("too_deep", CodeOf(Pdf("<</Type/Catalog/Pages 2 0 R/X " + new string('[', 100_000) + new string(']', 100_000) + ">>", "<</Type/Pages/Kids[]/Count 0>>"), "cv.pdf"));
    }

    [Fact]
    public void Packages_that_inflate_without_end_are_refused_before_they_are_inflated()
    {
        var bomb = Packed((Types, "<Types/>"), (Main, "<w:document/>"), ("word/media/zero.bin", new string('0', 80 * 1024 * 1024)));

        Assert.Equal("too_large_uncompressed", CodeOf(bomb, "cv.docx"));
        Assert.Equal("too_large_uncompressed", CodeOf(Packed((Types, "<Types/>"), (Main, new string(' ', 20 * 1024 * 1024))), "cv.docx"));
    }

    [Fact]
    public void Packages_of_too_many_parts_or_two_of_one_name_are_refused()
    {
        Assert.Equal("too_many_entries", CodeOf(Packed([(Types, "<Types/>"), .. Enumerable.Range(0, 3000).Select(i => ($"word/m/{i}", ""))]), "cv.docx"));
        Assert.Equal("duplicate_entry", CodeOf(Packed((Types, "<Types/>"), (Main, "<a/>"), (Main, "<b/>")), "cv.docx"));
    }

    [Fact]
    public void What_is_cut_off_empty_or_something_else_than_its_name_says_is_refused()
    {
        var whole = Packed((Types, "<Types/>"), (Main, "<w:document/>"));

        Assert.Equal("corrupt", CodeOf(whole[..(whole.Length / 2)], "cv.docx"));
        Assert.Equal("empty", CodeOf([], "cv.pdf"));
        Assert.Equal("type_mismatch", CodeOf(whole, "cv.pdf"));
        Assert.Equal("type_mismatch", CodeOf("<html><script>alert(1)</script>"u8.ToArray(), "cv.docx"));
        Assert.Equal("unsupported", CodeOf("<html><p>x</p></html>"u8.ToArray(), null));
        Assert.Equal("unsupported", CodeOf("{\\rtf1 hello}"u8.ToArray(), null));
        Assert.Equal("no_text", CodeOf([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], null));
    }

    [Fact]
    public void Documents_without_text_are_refused_never_guessed()
    {
        Assert.Equal("no_text", CodeOf(Pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"), "cv.pdf"));
        Assert.Equal("no_text", CodeOf(Pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2147483647>>"), "cv.pdf"));
        Assert.Equal("no_text", CodeOf("   \n\n"u8.ToArray(), "cv.txt"));
    }

    [Fact]
    public void Every_document_of_a_corpus_of_odd_PDFs_is_answered_or_refused_in_time()
    {
        var folder = Checkout.SharedOrSkip("oracles", "pdf");
        var slow = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var clock = Stopwatch.StartNew();
            var reading = Shipped.Reader.Read(File.ReadAllBytes(file), file, ResumeReader.Extract);
            if (clock.Elapsed > TimeSpan.FromSeconds(10))
                slow.Add(file);
            Assert.True(reading.Resume is null != reading.Refusal is null, file);
        }

        Assert.Empty(slow);
    }

    private static string? CodeOf(byte[] document, string? name) => Shipped.Reader.Read(document, name, ResumeReader.Extract).Refusal?.Code;

    private static byte[] Packed(params IEnumerable<(string Name, string Text)> parts)
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

    private static byte[] Pdf(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer <</Size {objects.Length + 1} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
