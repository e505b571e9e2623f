using Credence.Resumes;
using Xunit;
using static Credence.Tests.Resumes.Documents.MadeByHand;

namespace Credence.Tests.Resumes.Documents;

/// <summary>Text that only machines see is left out and told; what a person can see stays.</summary>
public sealed class HiddenTextTests
{
    private const string Seen = "BT 0 g /F1 12 Tf 72 700 Td (Ada Example, data engineer) Tj ET\n";

    [Theory]
    [InlineData("BT 1 g /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 1 1 1 rg /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0 0 0 0 k /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0.97 0.98 0.97 rg /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0 g /F1 1 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0 g /F1 12 Tf 0.1 0 0 0.1 72 600 Tm (Kubernetes) Tj ET")]
    [InlineData("BT 0 g /F1 12 Tf 72 1600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0 g /F1 12 Tf -500 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 3 Tr 0 g /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    public void In_a_PDF_white_tiny_unpainted_and_misplaced_words_are_left_out(string hidden)
    {
        var read = Pdf(Seen + hidden);

        Assert.Contains("Ada Example", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.Contains("10 letters", Assert.Single(read.Warnings, warning => warning.Kind == WarningKind.HiddenText).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1 0.2 0.4 rg 0 580 595 60 re f BT 1 g /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0.5 g /F1 12 Tf 72 600 Td (Kubernetes) Tj ET")]
    [InlineData("BT 0.8 0.1 0.1 rg /F1 6 Tf 72 600 Td (Kubernetes) Tj ET")]
    public void In_a_PDF_white_words_on_a_dark_ground_and_gray_red_and_small_ones_stay(string shown)
    {
        var read = Pdf(Seen + shown);

        Assert.Contains("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"000000\" w:themeColor=\"background1\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"000000\" w:themeFill=\"background1\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:shd w:fill=\"F2F2F2\" w:themeFill=\"light1\" w:themeFillShade=\"F2\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr><w:r><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val=\"FEFEFE\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    public void In_a_Word_document_hidden_white_and_tiny_words_are_left_out(string hidden)
    {
        var read = Docx(hidden);

        Assert.Contains("Ada Example", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.Single(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:shd w:fill=\"1F3864\"/></w:pPr><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F3864\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"BFBFBF\" w:themeFill=\"background1\" w:themeFillShade=\"BF\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"auto\"/><w:sz w:val=\"12\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>")]
    public void In_a_Word_document_white_words_on_a_dark_ground_and_small_ones_stay(string shown)
    {
        var read = Docx(shown);

        Assert.Contains("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    [Theory]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"F2F2F2\"/>")]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>")]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"light1\" w:themeShade=\"F2\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:vanish/>")]
    public void Words_that_a_style_alone_hides_are_left_out_whatever_kind_of_style_it_is(string look)
    {
        var own = $"<w:style w:type=\"paragraph\" w:styleId=\"Ghost\"><w:rPr>{look}</w:rPr></w:style>";
        var built = $"<w:style w:type=\"paragraph\" w:styleId=\"Root\"><w:rPr>{look}</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Middle\"><w:basedOn w:val=\"Root\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Ghost\"><w:basedOn w:val=\"Middle\"/><w:rPr><w:b/></w:rPr></w:style>";
        const string paragraph = "<w:p><w:pPr><w:pStyle w:val=\"Ghost\"/></w:pPr><w:r><w:t>Kubernetes</w:t></w:r></w:p>";

        AssertHidden(paragraph, own);
        AssertHidden(paragraph, built);
        AssertHidden("<w:p><w:r><w:rPr><w:rStyle w:val=\"Ghost\"/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p>", own);
        AssertHidden("<w:tbl><w:tblPr><w:tblStyle w:val=\"Ghost\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>Kubernetes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", own);
    }

    [Theory]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"1\"/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style>")]
    public void Words_that_the_usual_look_of_the_document_hides_are_left_out(string styles)
    {
        var read = Styled("<w:p><w:r><w:rPr><w:color w:val=\"333333\"/><w:sz w:val=\"22\"/></w:rPr><w:t>Ada Example, data engineer</w:t></w:r></w:p><w:p><w:r><w:t>Kubernetes</w:t></w:r></w:p>", styles);

        Assert.Contains("Ada Example", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.Single(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    [Theory]
    [InlineData("<w:pPr><w:shd w:fill=\"1F3864\"/></w:pPr><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "")]
    [InlineData("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "<w:color w:val=\"333333\"/>")]
    [InlineData("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "<w:color w:val=\"auto\"/>")]
    [InlineData("<w:rPr><w:sz w:val=\"2\"/></w:rPr>", "<w:sz w:val=\"20\"/>")]
    [InlineData("<w:rPr><w:vanish/></w:rPr>", "<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:rPr><w:color w:val=\"7F7F7F\" w:themeColor=\"background1\" w:themeShade=\"80\"/></w:rPr>", "")]
    [InlineData("<w:rPr><w:color w:val=\"4472C4\" w:themeColor=\"accent1\"/></w:rPr>", "")]
    public void Words_that_a_style_would_hide_but_a_dark_ground_or_the_run_shows_stay(string style, string run)
    {
        var read = Styled($"<w:p><w:pPr><w:pStyle w:val=\"Odd\"/></w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Ada Example, Kubernetes</w:t></w:r></w:p>", $"<w:style w:type=\"paragraph\" w:styleId=\"Odd\">{style}</w:style>");

        Assert.Contains("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    [Fact]
    public void White_words_of_a_table_style_that_colors_its_head_stay()
    {
        var read = Styled(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Ada Example, Kubernetes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:vanish/></w:rPr><w:tcPr><w:shd w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>");

        Assert.Contains("Kubernetes", read.Text, StringComparison.Ordinal);
    }

    private static void AssertHidden(string body, string styles)
    {
        var read = Styled($"<w:p><w:r><w:t>Ada Example, data engineer</w:t></w:r></w:p>{body}", styles);

        Assert.DoesNotContain("Kubernetes", read.Text, StringComparison.Ordinal);
        Assert.Single(read.Warnings, warning => warning.Kind == WarningKind.HiddenText);
    }

    private static Resume Styled(string body, string styles) => Shipped.Reader.Read(Word(body, styles), "cv.docx", ResumeReader.Extract).Resume!;

    private static Resume Pdf(string content) => Shipped.Reader.Read(Page(content), "cv.pdf", ResumeReader.Extract).Resume!;

    private static Resume Docx(string body) => Shipped.Reader.Read(
        Word($"<w:p><w:r><w:t>Ada Example, data engineer</w:t></w:r></w:p>{body}", "<w:style w:styleId=\"Gone\"><w:rPr><w:vanish/></w:rPr></w:style>"), "cv.docx", ResumeReader.Extract).Resume!;
}
