using System.Diagnostics;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Texts of megabytes without an end in sight. Work that grows with the square of the length takes minutes here, linear work a second or two.</summary>
public sealed class EndlessTextTests
{
    private const int Length = 3_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("certified ")]
    [InlineData("Certified Foo Professional ")]
    [InlineData("CPA ")]
    [InlineData("CPA\n")]
    [InlineData("AWS certification ")]
    [InlineData("CISSP, GSNA, CISM, ")]
    [InlineData("ASE certified A1 A2 ")]
    [InlineData("certification: ")]
    [InlineData("exam as ")]
    public void Certifications_are_found_in_time_that_grows_with_the_text_only(string piece)
    {
        var text = Endless(piece);
        var started = Stopwatch.GetTimestamp();

        var mentions = SharedFinder.Instance.Mentions(text);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Patience);
        Assert.All(mentions, mention => Assert.InRange(mention.EvidenceEnd - mention.EvidenceStart, 1, 20_000));
    }

    [Theory]
    [InlineData("5 years ")]
    [InlineData("year")]
    [InlineData("bachelor ")]
    [InlineData("$100,000 - ")]
    [InlineData("7")]
    [InlineData("| London, UK ")]
    public void Fields_are_found_in_time_that_grows_with_the_text_only(string piece)
    {
        var text = Endless(piece);
        var started = Stopwatch.GetTimestamp();

        var fields = Fields.Of(text);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Patience);
        Assert.True(fields.YearsLow is null or 5);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<a b=\"")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("&#x")]
    [InlineData("((((")]
    public void Html_becomes_text_in_time_that_grows_with_it_only(string piece)
    {
        var html = Endless(piece);
        var started = Stopwatch.GetTimestamp();

        var text = PlainText.Of(html, BodyKind.Html);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Patience);
        Assert.InRange(text.Length, 0, html.Length);
    }

    private static string Endless(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
