using System.Text;
using Credence.Postings;
using Credence.Postings.Reading;
using Xunit;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

public sealed class SourceFormatTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public void A_Greenhouse_board_gives_content_place_pay_and_employer()
    {
        var posting = Accepted(Assert.Single(_room.Read("x", """
            {"jobs":[{"id":7,"title":"ML Engineer","content":"&lt;p&gt;Train models.&lt;/p&gt;","absolute_url":"https://boards.greenhouse.io/acme/jobs/7",
              "location":{"name":"Oslo"},"updated_at":"2026-02-03T10:00:00Z","pay_input_ranges":[{"min_cents":9000000,"max_cents":12000050,"currency_type":"USD"}],
              "metadata":[{"name":"Seniority","value":"Senior"}]}],"meta":{"total":1}}
            """)));

        Assert.Equal(("greenhouse", "7", "ML Engineer", "acme", "Oslo"), (posting.Format, posting.Id, posting.Title, posting.Employer, posting.Location));
        Assert.Equal((new DateOnly(2026, 2, 3), "USD 90000 - 120000.5", "Senior", BodyKind.Html), (posting.PostedOn, posting.Pay, posting.Seniority, posting.BodyKind));
    }

    [Fact]
    public void A_Lever_list_joins_opening_lists_and_closing()
    {
        var posting = Accepted(Assert.Single(_room.Read("x", """
            [{"id":"a-1","text":"Data Scientist","hostedUrl":"https://jobs.lever.co/acme/a-1","createdAt":1767225600000,"workplaceType":"remote","country":"NO",
              "categories":{"location":"Bergen"},"description":"<div>Open</div>","descriptionPlain":"Open","lists":[{"text":"You have","content":"<li>AWS</li>"}],
              "additional":"<p>Close</p>","salaryRange":{"min":50000,"max":60000,"currency":"EUR","interval":"per-year-salary"}}]
            """)));

        Assert.Equal("<div>Open</div><h3>You have</h3><ul><li>AWS</li></ul><p>Close</p>", posting.Body);
        Assert.Equal(("acme", "NO", true, "EUR 50000 - 60000 per year"), (posting.Employer, posting.Country, posting.Remote, posting.Pay));
        Assert.Equal(new DateOnly(2026, 1, 1), posting.PostedOn);
    }

    [Fact]
    public void An_Ashby_board_prefers_html_and_names_the_employer_by_address_then_by_file()
    {
        var outcomes = _room.Read("acme.json", """
            {"jobs":[
              {"id":"1","title":"A","jobUrl":"https://jobs.ashbyhq.com/Acme%20AI/1","descriptionHtml":"<ul><li>x</li></ul>","descriptionPlain":"x","isRemote":false,
               "publishedAt":"2025-10-21T21:59:21.001+00:00","compensation":{"scrapeableCompensationSalarySummary":"£103K - £139K"},"address":{"postalAddress":{"addressCountry":"Norway"}}},
              {"id":"2","title":"B","jobUrl":"https://jobs.acme.example/2","descriptionPlain":"plain","isRemote":true}],"apiVersion":"1"}
            """);

        Assert.Equal(("Acme AI", BodyKind.Html, "£103K - £139K", "Norway", (bool?)false), (Accepted(outcomes[0]).Employer, Accepted(outcomes[0]).BodyKind, Accepted(outcomes[0]).Pay, Accepted(outcomes[0]).Country, Accepted(outcomes[0]).Remote));
        Assert.Equal(("acme", BodyKind.Plain), (Accepted(outcomes[1]).Employer, Accepted(outcomes[1]).BodyKind));
    }

    [Fact]
    public void A_SmartRecruiters_detail_is_a_posting_and_its_list_entry_has_no_text()
    {
        var outcomes = _room.Read("x", """
            {"list_pages":[{"content":[{"id":"9","name":"Engineer","releasedDate":"2026-06-30T17:49:03.000Z"}]}],
             "details":{"9":{"id":"9","name":"Engineer","company":{"name":"Acme"},"location":{"city":"Ulm","country":"de","remote":true},"releasedDate":"2026-06-30T17:49:03.000Z",
               "jobAd":{"sections":{"jobDescription":{"title":"Job","text":"<p>a</p>"},"qualifications":{"title":"You","text":"<p>b</p>"}}}}}}
            """);

        Assert.Equal(RejectReason.NoText, Reason(outcomes[0]));
        Assert.Equal(("<h3>Job</h3><p>a</p><h3>You</h3><p>b</p>", "Acme", "de"), (Accepted(outcomes[1]).Body, Accepted(outcomes[1]).Employer, Accepted(outcomes[1]).Country));
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public void A_Workable_widget_names_the_employer_for_all_its_jobs()
    {
        var posting = Accepted(Assert.Single(_room.Read("x", """
            {"name":"Acme","jobs":[{"title":"Analyst","shortcode":"X1","description":"<p>d</p>","requirements":"<p>r</p>","telecommuting":true,"city":"Graz","country":"Austria","published_on":"2026-01-02"}]}
            """)));

        Assert.Equal(("Acme", "<p>d</p>\n<h3>Requirements</h3><p>r</p>", "Graz"), (posting.Employer, posting.Body, posting.Location));
    }

    [Fact]
    public void Hacker_News_comments_are_postings_and_replies_threads_and_deleted_ones_are_not()
    {
        var outcomes = _room.Read("x", """
            {"hits":[
              {"objectID":"11","comment_text":"Acme &amp; Co | Oslo | Remote<p>We hire.","story_id":1,"parent_id":1,"created_at":"2026-05-01T15:00:00Z"},
              {"objectID":"12","comment_text":"Is this still open?","story_id":1,"parent_id":11,"created_at":"2026-05-01T16:00:00Z"}]}
            """);
        var items = _room.Read("y", """
            {"id":20,"by":"ann","time":1767377545,"type":"comment","text":"Beta | Bonn<p>Jobs."}
            {"id":21,"by":"bob","time":1767377545,"type":"story","title":"Ask HN: Who is hiring?"}
            {"id":22,"time":1767377545,"type":"comment","deleted":true}
            """);

        Assert.Equal(("Acme & Co", "11", new DateOnly(2026, 5, 1)), (Accepted(outcomes[0]).Employer, Accepted(outcomes[0]).Id, Accepted(outcomes[0]).PostedOn));
        Assert.Equal(RejectReason.NotAPosting, Reason(outcomes[1]));
        Assert.Equal("Beta", Accepted(items[0]).Employer);
        Assert.Equal([RejectReason.NotAPosting, RejectReason.NotAPosting], items.Skip(1).Select(Reason));
    }

    [Fact]
    public void The_comments_of_a_nested_thread_are_its_records()
    {
        var outcomes = _room.Read("x", """
            {"id":1,"type":"story","author":"whoishiring","created_at_i":1767377545,"title":"Ask HN","text":null,"children":[
              {"id":2,"type":"comment","author":"a","created_at_i":1767377545,"story_id":1,"parent_id":1,"text":"Acme | Rome<p>Jobs","children":[{"id":3,"author":"b","created_at_i":1767377546,"text":"hi","children":[]}]}]}
            """);

        Assert.Equal("Acme", Accepted(Assert.Single(outcomes)).Employer);
    }

    [Fact]
    public void Json_ld_is_found_in_graphs_lists_and_several_scripts_and_a_broken_one_costs_only_itself()
    {
        var outcomes = _room.Read("page.html", """
            <!doctype html><html><head><!-- <script type="application/ld+json">{"@type":"JobPosting","title":"hidden","description":"hidden"}</script> -->
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["Thing","JobPosting"],"title":"One","description":"<p>first
            line</p>","hiringOrganization":"Acme","datePosted":"2026-03-04","jobLocationType":"TELECOMMUTE","applicantLocationRequirements":{"@type":"Country","name":"Norway"},
            "baseSalary":{"@type":"MonetaryAmount","currency":"NOK","value":{"@type":"QuantitativeValue","minValue":600000,"maxValue":700000,"unitText":"YEAR"}}}]}</script>
            <script type="application/ld+json">{"@type":"JobPosting", broken</script>
            <SCRIPT TYPE='application/ld+json'>[{&quot;@type&quot;:&quot;http://schema.org/JobPosting&quot;,&quot;title&quot;:&quot;Two&quot;,&quot;description&quot;:&quot;second&quot;,
            &quot;hiringOrganization&quot;:{&quot;name&quot;:&quot;Beta&quot;},&quot;jobLocation&quot;:[{&quot;address&quot;:{&quot;addressLocality&quot;:&quot;Lyon&quot;,&quot;addressCountry&quot;:{&quot;name&quot;:&quot;France&quot;}}}]}]</SCRIPT></head></html>
            """);

        var (one, two) = (Accepted(outcomes[0]), Accepted(outcomes[2]));
        Assert.Equal(("One", "Acme", true, "Norway", "NOK 600000 - 700000 per year", new DateOnly(2026, 3, 4)), (one.Title, one.Employer, one.Remote, one.Country, one.Pay, one.PostedOn));
        Assert.Equal(RejectReason.Unreadable, Reason(outcomes[1]));
        Assert.Equal(("Two", "Beta", "Lyon", "France"), (two.Title, two.Employer, two.Location, two.Country));
        Assert.Equal(3, outcomes.Count);
    }

    [Fact]
    public void A_warc_file_gives_the_pages_of_its_answers_and_survives_a_broken_record()
    {
        const string page = """<script type="application/ld+json">{"@type":"JobPosting","title":"T","description":"D"}</script>""";
        var chunked = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{page.Length:x}\r\n{page}\r\n0\r\n\r\n";
        var plain = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        var warc = Record("response", chunked) + "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx\r\n\r\n" + Record("request", "GET / HTTP/1.1\r\n\r\n") + Record("response", plain)
            + Record("response", plain)[..^20];

        var outcomes = _room.Read("x.warc", warc);

        Assert.Equal("https://acme.example/1", Accepted(outcomes[0]).Url);
        Assert.Equal(RejectReason.Unreadable, Reason(outcomes[1]));
        Assert.Equal("T", Accepted(outcomes[2]).Title);
        Assert.Equal(RejectReason.Unreadable, Reason(outcomes[^1]));

        static string Record(string type, string block) =>
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://acme.example/1\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";
    }

    [Fact]
    public void An_rss_feed_gives_its_entries_and_a_document_type_is_refused()
    {
        var feed = _room.Read("x", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Jobs</title><item><title>Nurse</title><link>https://a.example/1</link><pubDate>Fri, 12 Apr 2013 05:00:00 GMT</pubDate><description>&lt;p&gt;Care&lt;/p&gt;</description></item></channel></rss>");
        var entities = _room.Read("y", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><title>&x;</title></item></rss>");

        Assert.Equal(("Nurse", "<p>Care</p>", new DateOnly(2013, 4, 12)), (Accepted(feed[0]).Title, Accepted(feed[0]).Body, Accepted(feed[0]).PostedOn));
        Assert.Equal(RejectReason.Unreadable, Reason(Assert.Single(entities)));
    }

    [Fact]
    public void Result_lists_without_descriptions_are_counted_entry_by_entry()
    {
        var outcomes = _room.Read("list.txt", """<ul><li><div class="h3 dvinci-job-position" x="1">Data <small>Engineer</small></div></li><li><h2 class="m-jobsListItem__title"><a href="x">Analyst &amp; more</a></h2></li></ul>""");

        Assert.All(outcomes, outcome => Assert.Equal(RejectReason.NoText, Reason(outcome)));
        Assert.Equal(["Data Engineer", "Analyst & more"], outcomes.Cast<ReadOutcome.Rejected>().Select(outcome => outcome.Detail));
    }

    [Fact]
    public void Recorded_answers_in_a_cassette_are_read_like_files()
    {
        var outcomes = _room.Read("c.yml", """
            ---
            http_interactions:
            - request: {uri: "https://a.example", body: {string: '{"title":"not this","description":"one","company":"x"}'}}
              response:
                body:
                  string: '{"jobs":[{"id":1,"title":"Dev","content":"<p>c</p>","absolute_url":"http://boards.greenhouse.io/acme/jobs/1","location":{"name":"X"}}]}'
            """);

        Assert.Equal("Dev", Accepted(Assert.Single(outcomes)).Title);
    }
}
