using System.Diagnostics;
using System.Text;
using Credence.Pages.Reading;
using Credence.Resumes;
using Credence.Tests.House;
using Xunit;
using static Credence.Tests.Resumes.Documents.MadeByHand;

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

    [Theory]
    [InlineData("/Resources<</XObject<</A 4 0 R/B 5 0 R>>>>")] // each draws with its own resources
    [InlineData("")] // each draws with those of the page
    [InlineData("/Resources<</XObject<</C 6 0 R>>>>")] // each has its own, and what these do not name is the page's
    public void Drawings_that_hold_each_other_are_refused_for_a_résumé_and_for_a_page(string resources)
    {
        var document = Pdf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</XObject<</A 4 0 R/B 5 0 R>>>>>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R>>",
            $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}/Length 5>>\nstream\n/B Do\nendstream",
            $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]{resources}/Length 5>>\nstream\n/A Do\nendstream",
            "<</Length 5>>\nstream\n/A Do\nendstream");

        Assert.Equal("too_deep", CodeOf(document, "cv.pdf"));
        Assert.NotNull(PdfReading.Of(document).Trouble);
    }

    [Fact]
    public void Drawings_that_hold_others_to_an_end_are_read()
    {
        var document = Pdf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</XObject<</A 4 0 R/B 5 0 R>>>>>>",
            "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</B 5 0 R>>>>/Length 5>>\nstream\n/B Do\nendstream",
            "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 6 0 R>>>>/Length 52>>\nstream\nBT /F1 12 Tf 72 700 Td (Data engineer in Graz) Tj ET\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "<</Length 11>>\nstream\n/A Do /B Do\nendstream");

        Assert.Contains("Data engineer in Graz", Shipped.Reader.Read(document, "cv.pdf", ResumeReader.Extract).Resume!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_no_possible_size_is_left_out_and_the_others_are_read()
    {
        var document = Pdf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[1e308 0 2 2]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>>>>>",
            "<</Length 54>>\nstream\nBT /F1 12 Tf 72 700 Td (Data engineer in Graz) Tj ET   \nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

        var read = Shipped.Reader.Read(document, "cv.pdf", ResumeReader.Extract).Resume!;

        Assert.Contains("Data engineer in Graz", read.Text, StringComparison.Ordinal);
        Assert.Contains(read.Warnings, warning => warning.Kind == WarningKind.Cut && warning.Page == 1);
    }

    [Fact]
    public void Numbers_without_end_in_the_styles_of_a_Word_document_are_no_sizes()
    {
        var document = Word("<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:outlineLvl w:val=\"-7\"/></w:pPr><w:r><w:t>Data engineer in Graz</w:t></w:r></w:p>", "<w:style w:styleId=\"S\"><w:rPr><w:sz w:val=\"1e999\"/></w:rPr></w:style>");

        Assert.Contains("Data engineer in Graz", Shipped.Reader.Read(document, "cv.docx", ResumeReader.Extract).Resume!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_without_end_are_broken_and_nothing_of_them_is_lost()
    {
        var numbers = string.Join(' ', Enumerable.Repeat("+43 664 1234567", 8_000));

        var read = Read($"Ada Example\nada@example.org · Graz · {numbers}\n\nSkills\nPython • SQL");

        Assert.Equal(8_000, read.Text.Split("664").Length - 1);
        Assert.DoesNotContain(read.Text.Split('\n'), line => line.Length > ResumeLimits.LineLength);
        Assert.Contains(read.Skills, skill => skill.Name.Value == "Python");
    }

    [Fact]
    public void Addresses_without_end_in_one_line_do_not_end_the_program()
    {
        var read = Read($"Ada Example\n{string.Concat(Enumerable.Repeat("a@b.example ", 15_000))}\n\nSkills\nPython");

        Assert.Equal("a@b.example", read.Contact.Email!.Value);
    }

    [Fact]
    public void More_lines_than_a_résumé_has_are_refused()
    {
        Assert.Equal("too_long", CodeOf(Encoding.UTF8.GetBytes("Ada Example\n" + string.Concat(Enumerable.Repeat("Education\n\n\n", 8_000))), "cv.txt"));
    }

    [Fact]
    public void Texts_that_never_end_are_looked_for_in_time()
    {
        var clock = Stopwatch.StartNew();

        Assert.NotNull(CodeOf(Encoding.Latin1.GetBytes("%PDF-1.7\n" + new string('(', 4 * 1024 * 1024)), "cv.pdf"));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), "cv.txt", ResumeReader.Extract).Resume!;

    private static string? CodeOf(byte[] document, string? name) => Shipped.Reader.Read(document, name, ResumeReader.Extract).Refusal?.Code;
}
