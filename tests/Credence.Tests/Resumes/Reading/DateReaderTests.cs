using Credence.Resumes.Reading;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Dates as people write them.</summary>
public sealed class DateReaderTests
{
    private static readonly DateReader Dates = DateReader.Read(Shipped.Data);

    [Theory]
    [InlineData("Jan 2023 - Present", "2023-01", null, true)]
    [InlineData("March 2021 – heute", "2021-03", null, true)]
    [InlineData("seit 03/2021", "2021-03", null, true)]
    [InlineData("Since May 2020", "2020-05", null, true)]
    [InlineData("2019–21", "2019", "2021", false)]
    [InlineData("10.2016 - 09.2019", "2016-10", "2019-09", false)]
    [InlineData("01.02.2020 bis 31.03.2021", "2020-02-01", "2021-03-31", false)]
    [InlineData("2013-12-01 to 2014-12-01", "2013-12-01", "2014-12-01", false)]
    [InlineData("Mar–Jun 2021", "2021-03", "2021-06", false)]
    [InlineData("Sept. 2018 — Okt. 2019", "2018-09", "2019-10", false)]
    [InlineData("Jänner 2020 bis Mai 2021", "2020-01", "2021-05", false)]
    [InlineData("Jun '19 – Jul '20", "2019-06", "2020-07", false)]
    [InlineData("April 3, 2019 until 5 May 2020", "2019-04-03", "2020-05-05", false)]
    [InlineData("Summer 2022", "2022-06/2022-08", null, false)]
    [InlineData("WS 2021/22", "2021-10/2022-03", null, false)]
    [InlineData("2022", "2022", null, false)]
    [InlineData("05/2024", "2024-05", null, false)]
    [InlineData("12/31/2020", "2020-12-31", null, false)]
    public void A_date_is_read_as_exactly_as_it_is_written(string text, string? first, string? last, bool goesOn)
    {
        var found = Assert.Single(Dates.Find(text));

        Assert.Equal((first, last, goesOn), (found.First?.Text, found.Last?.Text, found.GoesOn));
    }

    [Fact]
    public void A_number_that_may_be_a_day_or_a_month_leaves_only_the_year_sure()
    {
        var found = Assert.Single(Dates.Find("03/04/2021"));

        Assert.Equal(("2021", true), (found.First?.Text, found.IsDoubtful));
    }

    [Theory]
    [InlineData("until 2020", "2020")]
    [InlineData("bis 06/2019", "2019-06")]
    public void An_end_alone_is_no_start(string text, string last)
    {
        var found = Assert.Single(Dates.Find(text));

        Assert.Equal((null, last), (found.First?.Text, found.Last?.Text));
    }

    [Theory]
    [InlineData("$2021 saved")]
    [InlineData("ISO 20121")]
    [InlineData("cut 2000% of it")]
    [InlineData("May the force")]
    [InlineData("AI-2025x")]
    [InlineData("+43 316 2020 55")]
    public void What_only_looks_like_a_date_is_none(string text)
    {
        Assert.DoesNotContain(Dates.Find(text), found => found.IsRange || found.First?.Text.Length > 4);
    }
}
