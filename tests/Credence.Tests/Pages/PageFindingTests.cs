using Credence.Catalog;
using Credence.Pages;
using Credence.Pages.Facts;
using Credence.Pages.Flags;
using Credence.Pages.Reading;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class PageFindingTests
{
    [Theory]
    [InlineData("Registration: 12 March 2027")]
    [InlineData("All prices include VAT 19 %.")]
    [InlineData("We have registered 40,000 learners.")]
    [InlineData("Meet our partner 12 times.")]
    [InlineData("Zertifikat 2026")]
    [InlineData("Es ist ein 12-wöchiger Kurs.")]
    public void A_number_that_is_no_registration_verifies_nobody(string line)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.Null(report.Facts.Verified);
    }

    [Theory]
    [InlineData("Registration number 7412319")]
    [InlineData("UKPRN 10061234")]
    [InlineData("HRB 254123")]
    [InlineData("EIN 12-3456789")]
    [InlineData("Zulassungsnummer 7412319")]
    public void A_registration_with_its_number_verifies(string line)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.Equal(ProviderKind.Verifiable, report.Facts.ProviderKind);
    }

    [Theory]
    [InlineData("Schedule: 2 evenings a week for 12 weeks")]
    [InlineData("Format: 3 days per month for 6 months")]
    public void Days_of_every_week_are_not_the_length(string line)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.True(report.Facts.DurationWeeks > 10);
        Assert.DoesNotContain(report.Flags, flag => flag.Id == FlagIds.DaysNotWeeks);
    }

    [Fact]
    public void Hours_of_every_week_are_multiplied_by_the_weeks()
    {
        var report = Offered("<p>Workload: 8 hours a week for 12 weeks</p>");

        Assert.Equal(96, report.Facts.DurationHours);
    }

    [Theory]
    [InlineData("Workload: 1,200 hours", 1200)]
    [InlineData("Workload: 12.5 hours", 12.5)]
    [InlineData("Umfang: 1.500 Stunden", 1500)]
    [InlineData("Workload: 10-15 hours", 12.5)]
    [InlineData("Workload: 10 to 20 hours", 15)]
    [InlineData("Workload: 10, 20 hours", 20)]
    [InlineData("Workload: twenty-four hours of video", 24)]
    [InlineData("Umfang: vierundzwanzig Stunden", 24)]
    public void Hours_are_read_as_prices_are(string line, double hours)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.Equal(hours, report.Facts.DurationHours);
    }

    [Theory]
    [InlineData("Duration: 2.5 months", 10.8)]
    [InlineData("Duration: twenty-four weeks", 24)]
    [InlineData("Duration: three to five weeks", 4)]
    public void Weeks_are_read_as_prices_are(string line, double weeks)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.Equal(weeks, report.Facts.DurationWeeks);
    }

    [Theory]
    [InlineData("Google (Global AI Institute)")]
    [InlineData("IHK Certified AI Academy Ltd")]
    [InlineData("Fraunhofer AI School")]
    [InlineData("TÜV Certified AI Academy")]
    public void A_name_that_only_begins_as_a_known_one_is_a_stranger(string name)
    {
        var report = ShippedChecker.Html($"<h1>Certified AI Engineer</h1><p>Provider: {name}</p>");

        Assert.Equal(ProviderKind.Unknown, report.Facts.ProviderKind);
    }

    [Theory]
    [InlineData("Project Management Institute (PMI)", ProviderKind.Body)]
    [InlineData("IHK Region Stuttgart", ProviderKind.Chamber)]
    [InlineData("IHK für München und Oberbayern", ProviderKind.Chamber)]
    [InlineData("IHK Akademie München und Oberbayern gGmbH", ProviderKind.Chamber)]
    [InlineData("Volkshochschule Köln", ProviderKind.Chamber)]
    [InlineData("Handwerkskammer Frankfurt-Rhein-Main", ProviderKind.Chamber)]
    [InlineData("TÜV Rheinland Akademie", ProviderKind.Chamber)]
    public void Abbreviations_and_places_belong_to_a_known_name(string name, ProviderKind kind)
    {
        var report = ShippedChecker.Html($"<h1>Certified AI Engineer</h1><p>Provider: {name}</p>");

        Assert.Equal(kind, report.Facts.ProviderKind);
    }

    [Theory]
    [InlineData(".a{color:red} @media print { .x{color:red} .gone{display:none} .y{color:red} }")]
    [InlineData("@media (max-width: 600px) { .x{color:red} .gone{display:none} }")]
    [InlineData("/* .gone{display:none} */")]
    [InlineData(".gone{opacity:0}")]
    public void What_a_style_hides_only_elsewhere_is_visible(string sheet)
    {
        var page = HtmlReader.Read($"<style>{sheet}</style><p class=gone>seen</p>");

        Assert.Equal("seen\n", page.Text);
    }

    [Theory]
    [InlineData("/* hidden */ .gone{display:none}")]
    [InlineData("@charset \"utf-8\"; .gone{display:none}")]
    [InlineData("@media print { .x{color:red} } .gone{display:none}")]
    public void What_a_style_hides_everywhere_is_left_out(string sheet)
    {
        var page = HtmlReader.Read($"<style>{sheet}</style><p class=gone>hidden</p><p>seen</p>");

        Assert.Equal("seen\n", page.Text);
    }

    [Theory]
    [InlineData("Get certified at a Pearson VUE centre.")]
    [InlineData("Our certificate is approved; you sit the exam, which is two hours long, at a Pearson VUE centre.")]
    [InlineData("Members of our alumni club have gone on to work in the assessment teams of Pearson.")]
    [InlineData("We are recognised for great teaching, small groups, friendly people, good coffee and a reading list by Pearson.")]
    public void A_body_named_in_passing_verifies_nobody(string line)
    {
        var report = Offered($"<p>{line}</p>");

        Assert.Null(report.Facts.Verified);
    }

    [Fact]
    public void A_body_is_looked_for_behind_one_that_is_denied()
    {
        var report = Offered("<p>You sit the exam at a Pearson VUE centre; our course is accredited by Pearson.</p>");

        Assert.NotNull(report.Facts.Verified);
    }

    [Theory]
    [InlineData("Friday 4 to Sunday 6 December 2026", 3)]
    [InlineData("Monday 7 to Friday 11 December 2026", 5)]
    public void Days_of_an_event_are_counted_by_its_weekdays(string line, double days)
    {
        Assert.Equal(days, Observed($"<h1>Certified AI Engineer</h1><p>{line}</p>").Days);
    }

    [Fact]
    public void What_is_said_of_practice_is_told_as_it_was_found()
    {
        const string denied = "<p>There are no projects and no exam.</p>";

        Assert.StartsWith("No: the page denies", Answer(Offered(denied), "practical"), StringComparison.Ordinal);
        Assert.Contains("names some elsewhere", Answer(Offered(denied + "<p>You build a final project.</p>"), "practical"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_called_current_that_is_flagged_as_old_is_not_answered_as_current()
    {
        var report = Offered("<p>Version 3, published in March 2020, is still the current version.</p>");

        Assert.Contains(report.Flags, flag => flag.Id == FlagIds.StaleContent);
        Assert.StartsWith("No: the page calls its version current, but its newest date is 2020-03, more than 6 years ago", Answer(report, "current"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"@type":"Course","name":"\ud800","provider":"x"}""")]
    [InlineData("""{"@type":"Course","\ud800":"x"}""")]
    [InlineData("""{"@type":"\ud800","name":"x"}""")]
    public void Half_a_surrogate_pair_in_structured_data_is_no_text(string json)
    {
        var page = HtmlReader.Read($"<script type=\"application/ld+json\">{json}</script><p>seen</p>");

        Assert.Equal("seen\n", page.Text);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("9999999")]
    public void A_stated_price_beyond_any_course_is_none(string price)
    {
        var report = Offered($$"""<script type="application/ld+json">{"@type":"Offer","price":"{{price}}","priceCurrency":"EUR"}</script>""");

        Assert.Null(report.Facts.PriceUsd);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("textarea")]
    public void An_unclosed_element_of_raw_text_leaves_scripts_unseen(string name)
    {
        var page = HtmlReader.Read($"<p>seen</p><{name}><script>hidden()</script><style>p{{}}</style><p>too</p>");

        Assert.Equal("seen\ntoo\n", page.Text);
    }

    [Theory]
    [InlineData("Pay $1, then 2 payments of $2. ", "")]
    [InlineData("$9/month. ", "")]
    [InlineData("<p>$9 for 3 hours</p>", "<h2>")]
    public async Task Many_amounts_are_read_in_bounded_time(string part, string before)
    {
        var heading = before.Length > 0 ? $"{before}{string.Concat(Enumerable.Repeat("words of one long heading ", 5000))}</h2>" : "";
        var page = "<p>A page</p>" + heading + string.Concat(Enumerable.Repeat(part, PageLimits.TextLength / part.Length));

        var report = await Task.Run(() => ShippedChecker.Html(page), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(5, report.Questions.Count);
    }

    private static string? Answer(PageReport report, string question) => report.Questions.Single(one => one.Id == question).Answer;

    private static PageObservations Observed(string html)
    {
        var data = DataFolder.Find();
        return new PageObserver(data, CatalogReader.Read(data)).Observe(HtmlReader.Read(html), ShippedChecker.AsOf);
    }

    private static PageReport Offered(string html) => ShippedChecker.Html($"<h1>Certified AI Engineer</h1><p>Provider: Brightline Learning House</p>{html}");
}
