using Credence.Postings;
using Credence.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("One<br>Two<br/>Three", "One\nTwo\nThree")]
    [InlineData("<h3>You bring</h3><ul><li>Python</li><li><p>SQL &amp; R</p></li></ul><p>Apply</p>", "You bring\n\n- Python\n- SQL & R\n\nApply")]
    [InlineData("<ul><li>• dotted</li><li></li><li><b>Bold</b> rest</li></ul>", "- dotted\n- Bold rest")]
    [InlineData("<div>a</div><div>b</div>", "a\nb")]
    [InlineData("a\n  <b>b</b>\n c<p>d", "a b c\n\nd")]
    [InlineData("<script>var x = '<p>no</p>';</script>yes<style>p{}</style>", "yes")]
    [InlineData("<head><title>no</title></head><body>yes</body>", "yes")]
    [InlineData("<!-- no <p> --><!DOCTYPE html>yes<?php no ?>", "yes")]
    [InlineData("salary < 50k and > 40k", "salary < 50k and > 40k")]
    [InlineData("<a href=\"x>y\" title='it''s'>link</a> text", "link text")]
    [InlineData("<p class=\"never closed>kept</p>", "kept")]
    [InlineData("<tr><td>Pay</td><td>90</td></tr><tr><td>Days</td></tr>", "Pay 90\nDays")]
    [InlineData("<pre>one\n  two</pre>", "one\ntwo")]
    [InlineData("first line\nsecond line <b>bold</b>", "first line\nsecond line bold")]
    [InlineData("<svg>never closed <b>kept</b>", "never closed kept")]
    [InlineData("R&D, AT&T &amp; C&#43;&#x2B; &eacute;&nbsp;x &copy 2 &bogus; &#0; &#150;", "R&D, AT&T & C++ é x © 2 &bogus; \uFFFD –")]
    public void Html_becomes_lines(string html, string text)
    {
        Assert.Equal(text, PlainText.Of(html, BodyKind.Html));
    }

    [Theory]
    [InlineData("&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;&lt;p&gt;Tea&lt;/p&gt;")]
    [InlineData("&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Tea&amp;lt;/p&amp;gt;")]
    [InlineData("<div>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;&lt;p&gt;Tea&lt;/p&gt;</div>")]
    public void Escaping_is_undone_to_the_third_time(string html)
    {
        Assert.Equal("Fish & chips\n\nTea", PlainText.Of(html, BodyKind.Html));
    }

    [Fact]
    public void A_hidden_element_ends_with_its_own_end_tag_only() =>
        Assert.Equal("before after", PlainText.Of("<p>before <style>p { } </styled> b { }</style>after</p>", BodyKind.Html));

    [Fact]
    public void Plain_text_keeps_its_lines_and_placeholders()
    {
        var text = PlainText.Of("Dear <Company>,\r\n\r\n\r\n\r\n  use <your name>\u00A0here\u200B.\t\tEnd \r\n• one\n• two ", BodyKind.Plain);

        Assert.Equal("Dear <Company>,\n\nuse <your name> here. End\n• one\n• two", text);
    }

    [Fact]
    public void Markup_in_what_was_called_plain_is_taken_out()
    {
        var text = PlainText.Of("Skills:\n<ul><li>SQL</li></ul>\nPay &gt; 50k", BodyKind.Plain);

        Assert.Equal("Skills:\n- SQL\n\nPay > 50k", text);
    }

    [Fact]
    public void Markdown_stays_readable()
    {
        var text = PlainText.Of("**What you bring**\n\n* C\\+\\+ and 3\\-5 years\n  + nested\n2 * 3", BodyKind.Markdown);

        Assert.Equal("**What you bring**\n\n- C++ and 3-5 years\n- nested\n2 * 3", text);
    }

    [Fact]
    public void Replacement_characters_stay_and_broken_surrogates_become_them()
    {
        var text = PlainText.Of("caf\uFFFD \uD83D\uDE00 \uD83D x \uDE00", BodyKind.Plain);

        Assert.Equal("caf\uFFFD \uD83D\uDE00 \uFFFD x \uFFFD", text);
    }

    [Fact]
    public void A_page_of_unclosed_tags_takes_linear_time()
    {
        var hostile = string.Concat(Enumerable.Repeat("<svg><a x=\"<!-<head ", 50_000)) + string.Concat(Enumerable.Repeat("<!--", 50_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = PlainText.Of(hostile, BodyKind.Html);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_title_is_one_line_without_references()
    {
        Assert.Equal("Data & AI Engineer", PlainText.Line(" Data &amp;amp; AI\n Engineer "));
        Assert.Null(PlainText.Line(" \u200B "));
        Assert.Null(PlainText.Line(null));
    }
}
