using System.Text;
using Credence.Pages.Reading;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class PageReadingTests
{
    private const int Deep = 100_000;

    [Fact]
    public void Words_split_by_tags_entities_and_soft_hyphens_are_whole_again()
    {
        var page = HtmlReader.Read("<p>guar<b>anteed</b> plac&shy;ement&#8203;, 5&nbsp;days</p>");

        Assert.Equal("guaranteed placement, 5 days\n", page.Text);
    }

    [Fact]
    public void What_nobody_sees_is_left_out()
    {
        var page = HtmlReader.Read(
            "<style>.gone, #off {display: none}</style><p hidden>one</p><p style='display:none'>two</p><p class='a gone'>three</p><div id=off>four<div>five</div></div>"
            + "<template>six</template><noscript>seven</noscript><!-- eight --><script>nine</script><p>seen</p>");

        Assert.Equal("seen\n", page.Text);
    }

    [Fact]
    public void Struck_out_and_quoted_words_are_marked()
    {
        var page = HtmlReader.Read("<p><s>$9,999</s> $499</p><blockquote>They said so</blockquote>");

        Assert.Equal(PartMarks.Struck, page.MarksIn(0, 6));
        Assert.Equal(PartMarks.None, page.MarksIn(7, 11));
        Assert.Equal(PartMarks.Quoted, page.MarksIn(page.Text.IndexOf("They", StringComparison.Ordinal), page.Text.Length));
    }

    [Fact]
    public void Structured_data_keeps_its_path()
    {
        var page = HtmlReader.Read("""<script type="application/ld+json">{"@type":"Course","offers":{"@type":"Offer","price":99}}</script><p>Text</p>""");

        Assert.Contains(new PageValue("JSON-LD Course.offers.price", "Offer", "price", "99"), page.Values);
    }

    [Fact]
    public void A_page_nested_100_000_deep_is_read()
    {
        var page = HtmlReader.Read(string.Concat(Enumerable.Repeat("<div>", Deep)) + "deep" + string.Concat(Enumerable.Repeat("</div>", Deep)));

        Assert.Equal("deep\n", page.Text);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("<html><body><script>x()</script></body></html>", "has no visible text")]
    [InlineData("PK\u0003\u0004 a zip", "is neither HTML, text nor PDF")]
    [InlineData("%PDF-1.7 nothing more", "is a PDF that")]
    public void What_is_no_page_is_refused_with_what_to_do(string content, string complaint)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(Encoding.Latin1.GetBytes(content), "page", PdfReading.Of));

        Assert.Contains(complaint, wrong.Message, StringComparison.Ordinal);
        Assert.NotEmpty(wrong.Next);
    }

    [Fact]
    public void A_pdf_of_nested_arrays_is_refused_before_it_is_parsed()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj " + new string('[', Deep)), "page", PdfReading.Of));

        Assert.Contains("nested too deeply", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\u0080")]
    [InlineData("[ (text) ")]
    [InlineData("<< /A [ \u00ff")]
    public void A_pdf_of_arrays_with_other_bytes_between_is_refused_too(string part)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj " + string.Concat(Enumerable.Repeat(part, Deep))), "page", PdfReading.Of));

        Assert.Contains("nested too deeply", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_pdf_is_refused()
    {
        var secret = new string('0', 64);
        var pdf = MadePdf.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>", $"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{secret}> /U <{secret}> >>"], "/Encrypt 3 0 R /ID [<00> <00>]");

        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(pdf, "page", PdfReading.Of));

        Assert.Contains("is encrypted", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_whose_pages_hold_themselves_is_refused()
    {
        var pdf = MadePdf.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"], "");

        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(pdf, "page", PdfReading.Of));

        Assert.NotEmpty(wrong.Next);
    }

    [Fact]
    public void A_pdf_that_says_it_has_two_thousand_million_pages_is_not_believed()
    {
        var pdf = MadePdf.Of(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"], "");

        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(pdf, "page", PdfReading.Of));

        Assert.NotEmpty(wrong.Next);
    }

    [Fact]
    public void A_page_over_the_limit_is_refused()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => PageReader.Read(new byte[PageLimits.PageBytes + 1], "page", PdfReading.Of));

        Assert.Contains("larger than 10 MiB", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_says_the_same_as_the_text_it_was_made_from()
    {
        var pdf = MadePdf.Of("Become a certified AI engineer in 3 days.", "Job guaranteed or your money back.");

        var report = ShippedChecker.Checker.Check(pdf, "page.pdf", null, CancellationToken.None);

        Assert.Equal(["job-guarantee", "days-not-weeks"], report.Flags.Select(flag => flag.Id));
    }

    [Theory]
    [InlineData("become ")]
    [InlineData("<li>job guarantee no ")]
    [InlineData("<tr><td>Duration<td>3 days<td>$5,000")]
    [InlineData("<p a=\"")]
    [InlineData("$9/month.")]
    [InlineData("$9/month. ")]
    [InlineData("no ")]
    [InlineData("Monday 3 May 2027 certified 2 days - ")]
    [InlineData("no job refund if not hired, 12 payments. ")]
    public async Task Endless_text_is_read_in_bounded_time(string part)
    {
        var page = string.Concat(Enumerable.Repeat(part, PageLimits.TextLength / part.Length));

        var report = await Task.Run(() => ShippedChecker.Html("<p>A page</p>" + page), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(5, report.Questions.Count);
    }
}
