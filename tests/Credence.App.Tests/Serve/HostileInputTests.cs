using System.Text.Json;
using Credence.Advice;
using Credence.App.Serve;
using Credence.Rules;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Strings that break programs are refused or used as texts, in every place where one can be sent.</summary>
[Collection(ServerCollection.Name)]
public sealed class HostileInputTests(ServerProcess server)
{
    private const int EveryOfThem = 8;

    [Fact]
    public async Task No_naughty_string_in_an_address_is_our_fault()
    {
        var naughty = Strings();
        var addresses = Endpoints.All.Where(endpoint => endpoint.Body is null).SelectMany(endpoint => endpoint.All.Select(parameter => (endpoint.Path, parameter.Name, parameter.InPath)));
        var paths = addresses.SelectMany(place => naughty.Select(text => "/api/v1" + (place.InPath
            ? place.Path.Replace("{id}", Uri.EscapeDataString(text), StringComparison.Ordinal)
            : $"{place.Path.Replace("{id}", "AI-102", StringComparison.Ordinal)}?{place.Name}={Uri.EscapeDataString(text)}"))).ToList();

        Assert.InRange(paths.Count, 5000, int.MaxValue);
        await Parallel.ForEachAsync(paths, Few, async (path, _) => await IsHandledAsync(path, await server.GetAsync(path)));
    }

    [Fact]
    public async Task No_naughty_name_of_a_parameter_is_our_fault()
    {
        await Parallel.ForEachAsync(Strings(), Few, async (text, _) => await IsHandledAsync(text, await server.GetAsync("/api/v1/pay?" + Uri.EscapeDataString(text) + "=1")));
    }

    [Fact]
    public async Task No_naughty_answer_to_a_question_is_our_fault()
    {
        var rules = AdviceRules.Read(DataFolder.Find());
        var closed = from question in rules.Questions where question.Kind is AnswerKind.Choice or AnswerKind.Number from text in Strings() select JsonSerializer.Serialize(new Dictionary<string, string> { [question.Id] = text });
        var open = rules.Questions.Where(question => question.Kind is not (AnswerKind.Choice or AnswerKind.Number)).ToList();
        // a text is taken as it is, and an answer is made: some of them, all places at once
        var made = Strings().Where((_, place) => place % EveryOfThem == 0).Select(text => JsonSerializer.Serialize(open.ToDictionary(question => question.Id, _ => text)));

        await Parallel.ForEachAsync(closed.Concat(made), Few, async (body, _) => await IsHandledAsync(body, await server.PostAsync("/api/v1/ask", body)));
    }

    [Fact]
    public async Task No_naughty_page_and_no_naughty_case_is_our_fault()
    {
        await Parallel.ForEachAsync(Strings(), Few, async (text, _) =>
        {
            await IsHandledAsync(text, await server.PostAsync("/api/v1/check", text, "text/html"));
            await IsHandledAsync(text, await server.PostAsync("/api/v1/returns", text));
            await IsHandledAsync(text, await server.PostAsync("/api/v1/verify?key=" + Uri.EscapeDataString(text), JsonSerializer.Serialize(new { issuer = text, type = (string[])[text] })));
            await IsHandledAsync(text, await server.PostAsync("/api/v1/returns?draws=1000", JsonSerializer.Serialize(new { scenarios = new Dictionary<string, object> { [text] = new { about = text } } })));
        });
    }

    private static ParallelOptions Few => new() { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken };

    private static string[] Strings() => JsonSerializer.Deserialize<string[]>(File.ReadAllText(Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json")))!;

    private static async Task IsHandledAsync(string sent, HttpResponseMessage response)
    {
        using (response)
        {
            var text = await ServerProcess.TextAsync(response);
            Assert.True((int)response.StatusCode < 500, $"{sent}: {text}");
            // the server's own answers to what is no HTTP have no body
            Assert.True(text.Length == 0 || response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json", sent);
            if (text.Length > 0)
                JsonDocument.Parse(text).Dispose();
        }
    }
}
