using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Whatever is sent to a page, a helpful page comes back, and nothing of what was sent becomes markup.</summary>
[Collection(ServerCollection.Name)]
public sealed class HostilePagesTests(ServerProcess server)
{
    private const int EveryOfThem = 16;

    // addresses at which most strings are refused before anything is computed
    private static readonly string[] Reading =
    [
        "/ask?prior-ai-experience={0}", "/ask?country={0}&at=country", "/ask?at={0}", "/ask?{0}=yes", "/ask?as-of={0}", "/answer?certification={0}", "/answer?situation={0}",
        "/evidence?role={0}", "/evidence?certification={0}", "/evidence?sort={0}", "/evidence?{0}=1",
        "/certifications/{0}", "/claims/{0}", "/returns?certification={0}", "/method/{0}", "/{0}",
    ];

    // addresses that answer whatever stands there: some of the strings
    private static readonly string[] Computing = ["/report?{0}=1", "/evidence?part={0}", "/certifications?vendor={0}", "/certifications/compare?id={0}"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ParallelOptions Few => new() { MaxDegreeOfParallelism = 4, CancellationToken = Stop };

    [Fact]
    public async Task No_naughty_string_in_an_address_breaks_a_page_or_becomes_markup() =>
        await Parallel.ForEachAsync((from text in Strings() from address in Reading select (text, address)).Concat(from text in Strings().Where((_, place) => place % EveryOfThem == 0) from address in Computing select (text, address)), Few, async (one, _) =>
            await IsHandledAsync(one.text, await GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, one.address, Uri.EscapeDataString(one.text)))));

    [Fact]
    public async Task No_naughty_string_in_a_form_breaks_a_page_or_becomes_markup()
    {
        string[] fields = ["salary-usd", "hours-per-week", "prior-ai-experience", "certification"];
        await Parallel.ForEachAsync(Strings(), Few, async (text, _) =>
        {
            foreach (var field in fields)
                await IsHandledAsync(text, await PostAsync("/ask", (field, text)));
            await IsHandledAsync(text, await PostAsync("/returns?certification=AI-103", ("salary", text)));
            await IsHandledAsync(text, await PostAsync("/check", ("text", text)));
            await IsHandledAsync(text, await PostAsync("/verify", (text.Length % 2 == 0 ? "text" : "key", text)));
            await IsHandledAsync(text, await PostAsync("/resume", (text.Length <= 90 ? text : "posting", text)));
            if (!text.Contains("://", StringComparison.Ordinal) || text.Contains("localhost", StringComparison.Ordinal)) // nothing outside is asked
                await IsHandledAsync(text, await PostAsync("/check", ("address", text)));
        });
    }

    [Fact]
    public async Task No_naughty_string_in_a_résumé_a_posting_a_country_or_the_name_of_a_file_breaks_the_page_or_becomes_markup()
    {
        const string resume = "Ada Example\nada@example.org\n\nSkills\nPython\n\nWork Experience\nEngineer, ";
        // each is read by a process of its own: some of them, résumé, posting and name at once
        var some = Strings().Where((_, place) => place % EveryOfThem == 0).ToList();
        await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (text, _) =>
        {
            using var form = new MultipartFormDataContent { { new StringContent(text), "posting" } };
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(resume + text));
            file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{string.Concat(text.Where(letter => letter is >= ' ' and <= '~' and not '"'))}.txt\"");
            form.Add(file);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/resume") { Content = form };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            await IsHandledAsync(text, await server.Client.SendAsync(request, Stop));
            using var country = new MultipartFormDataContent { { new StringContent("Ada Example"), "text" }, { new StringContent(text), text.Length % 2 == 0 ? "lives-in" : "may-work-in" } };
            await IsHandledAsync(text, await server.Client.PostAsync(new Uri("/resume", UriKind.Relative), country, Stop));
        });
    }

    [Fact]
    public async Task Ten_megabytes_of_answers_are_refused_with_what_to_do()
    {
        using var response = await PostAsync("/answer", ("salary-usd", new string('7', 10_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("Send less at once", await ServerProcess.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_question_is_left_out_and_said_so()
    {
        using var response = await GetAsync("/answer?prior-ai-experience=yes&favourite-colour=blue");
        var page = await ServerProcess.TextAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("favourite-colour", page, StringComparison.Ordinal);
        Assert.Contains("was left out", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/answer?prior-ai-experience=yes&prior-ai-experience=no", "Two answers were given to one question")]
    [InlineData("/answer?prior-ai-experience=perhaps", "You wrote")]
    [InlineData("/answer?certification=AI-1033", "Near it: ms-ai-103")]
    [InlineData("/answer?prior-ai-experience=yes&named-of-20=8.5", "This takes a whole number of postings from 0 to 20")]
    public async Task A_wrong_answer_is_asked_again_with_what_is_wrong(string address, string says)
    {
        using var response = await GetAsync(address);
        var page = await ServerProcess.TextAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_in_an_address_is_used_but_goes_on_in_forms_alone()
    {
        using var response = await GetAsync("/ask?prior-ai-experience=yes&salary-usd=91234");
        var page = await ServerProcess.TextAsync(response);
        Assert.DoesNotContain("salary-usd=91234", page, StringComparison.Ordinal);
        Assert.Contains("name=\"salary-usd\" value=\"91234\"", page, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await server.Client.SendAsync(request, Stop);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, (string Name, string Value) field)
    {
        var body = $"{Uri.EscapeDataString(field.Name)}={string.Concat(field.Value.Chunk(30_000).Select(part => Uri.EscapeDataString(new string(part))))}";
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        return await server.Client.SendAsync(request, Stop);
    }

    private static async Task IsHandledAsync(string text, HttpResponseMessage response)
    {
        using (response)
        {
            Assert.InRange((int)response.StatusCode, 200, 499);
            if (response.StatusCode == HttpStatusCode.SeeOther || response.Content.Headers.ContentLength is null or 0)
                return;
            var page = await response.Content.ReadAsStringAsync(Stop);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                Assert.True(!IsMarkup(text) || !page.Contains(text, StringComparison.Ordinal), $"{response.RequestMessage?.RequestUri} writes {text}");
        }
    }

    private static bool IsMarkup(string text) => text.Length > 3 && text.Contains('<', StringComparison.Ordinal) && text != "<br>";

    private static IReadOnlyList<string> Strings() => [.. JsonSerializer.Deserialize<List<string>>(File.ReadAllText(Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json")))!.Where(text => text.Length > 0)];
}
