using Credence.Sources;
using Xunit;

namespace Credence.Tests.Sources;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-05-28", "2026-05-28", "2026-05-28")]
    [InlineData("2026-03/2026-12", "2026-03-01", "2026-12-31")]
    public void A_partial_date_spans_every_day_it_can_mean(string text, string earliest, string latest)
    {
        var read = PartialDate.TryParse(text, out var date);

        Assert.True(read);
        Assert.Equal((earliest, latest), (date.Earliest.ToString("yyyy-MM-dd"), date.Latest.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("May 2026")]
    [InlineData("2026-13")]
    [InlineData("2026-12/2026-03")]
    [InlineData("")]
    public void Anything_else_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
