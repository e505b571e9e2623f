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

    [Theory]
    [InlineData("2021", "in 2021")]
    [InlineData("2025-05", "in May 2025")]
    [InlineData("2025-05-03", "on 3 May 2025")]
    [InlineData("2026-03/2026-12", "between March 2026 and December 2026")]
    public void When_it_was_is_said_no_more_exactly_than_it_is_known(string text, string when)
    {
        Assert.True(PartialDate.TryParse(text, out var date));

        Assert.Equal(when, date.When);
    }
}
