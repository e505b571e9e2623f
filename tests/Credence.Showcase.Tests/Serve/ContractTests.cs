using System.Text;
using System.Text.Json;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>One server answers every contract, each in its own shape.</summary>
public sealed class ContractTests(ModelServer server) : IClassFixture<ModelServer>
{
    internal const string Infer = """
        {"id":"42","inputs":[
          {"name":"age","shape":[2],"datatype":"FP64","data":[31.5,60]},
          {"name":"visits","shape":[2,1],"datatype":"FP64","data":[[4.2],[9]]},
          {"name":"plan","shape":[2],"datatype":"BYTES","data":["gold","basic"]}]}
        """;

    [Theory]
    [InlineData("/predict")]
    [InlineData("/invocations")]
    [InlineData("/score")]
    [InlineData("/v1/models/left:predict")]
    public async Task Predictions_come_one_for_each_case_in_their_shape(string path)
    {
        var (status, body) = await server.PostAsync(path, ModelServer.Instances(3));
        var predictions = body.GetProperty("predictions");

        Assert.Equal((200, 3), (status, predictions.GetArrayLength()));
        Assert.All(predictions.EnumerateArray(), one =>
        {
            Assert.InRange(one.GetProperty("probability").GetDouble(), 0, 1);
            Assert.Equal(one.GetProperty("probability").GetDouble() >= 0.5 ? "yes" : "no", one.GetProperty("class").GetString());
            Assert.InRange(one.GetProperty("set").GetArrayLength(), 0, 2);
        });
    }

    [Theory]
    [InlineData("GET", "/predict", "POST")]
    [InlineData("GET", "/invocations/", "POST")]
    [InlineData("GET", "/V1/models/left:predict", "POST")]
    [InlineData("GET", "/v2/models/left/versions/1/infer", "POST")]
    [InlineData("POST", "/health", "GET")]
    [InlineData("DELETE", "/metrics", "GET")]
    public async Task An_address_asked_with_another_method_says_which_it_takes(string method, string path, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal([allowed], response.Content.Headers.Allow);
        Assert.Contains($"Ask {allowed} {path}", body.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_lists_and_tables_of_the_same_case_are_answered_alike()
    {
        string[] bodies =
        [
            ModelServer.Instances(),
            """{"instances":[[31.5,4.2,"gold"]]}""",
            """{"instances":[{"plan":"gold","visits":"4.2","age":31.5,"member":"m1","left":"no"}]}""",
            """{"data":[{"age":31.5,"visits":4.2,"plan":"gold"}]}""",
            """{"input_data":{"columns":["plan","member","age","visits"],"data":[["gold","m1",31.5,4.2]]}}""",
        ];

        var answers = new List<double>();
        foreach (var body in bodies)
            answers.Add((await server.PostAsync("/score", body)).Body.GetProperty("predictions")[0].GetProperty("probability").GetDouble());

        Assert.Single(answers.Distinct());
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/ping")]
    [InlineData("/")]
    [InlineData("/v2/health/live")]
    [InlineData("/v2/health/ready")]
    [InlineData("/v1/models/left")]
    [InlineData("/v2/models/left/ready")]
    public async Task It_says_that_it_is_well_where_each_contract_asks(string path) =>
        Assert.Equal(200, (await server.GetAsync(path)).Status);

    [Fact]
    public async Task Tensors_are_answered_as_cases_are()
    {
        var (status, body) = await server.PostAsync("/v2/models/left/infer", Infer);
        var plain = await server.PostAsync("/predict", ModelServer.Instances());
        var outputs = body.GetProperty("outputs").EnumerateArray().ToDictionary(output => output.GetProperty("name").GetString()!);

        Assert.Equal((200, "42"), (status, body.GetProperty("id").GetString()));
        Assert.Equal([2], outputs["probability"].GetProperty("shape").EnumerateArray().Select(length => length.GetInt32()));
        Assert.Equal(plain.Body.GetProperty("predictions")[0].GetProperty("probability").GetDouble(), outputs["probability"].GetProperty("data")[0].GetDouble(), 1e-6);
        Assert.Equal(["probability", "class", "set"], outputs.Keys);
    }

    [Fact]
    public async Task Only_outputs_asked_for_are_given()
    {
        var (_, body) = await server.PostAsync("/v2/models/left/infer", Infer.TrimEnd()[..^1] + ""","outputs":[{"name":"class"}]}""");

        Assert.Equal("class", Assert.Single(body.GetProperty("outputs").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/predict", """{"instances":[{"age":1,"visits":2}]}""", "instances[0]: 'plan' is not there. Send every column of the model")]
    [InlineData("/predict", """{"instances":[{"age":1,"visits":2,"plan":"gold","agee":3}]}""", "instances[0]: 'agee' is no column of the model. Its columns are age, visits, plan.")]
    [InlineData("/predict", """{"instances":[{"age":1,"age":2,"visits":2,"plan":"gold"}]}""", "instances[0]: 'age' is there twice. Send each column once.")]
    [InlineData("/score", """{"input_data":{"columns":["age","age"],"data":[[1,2]]}}""", "input_data.data: 'age' is there twice. Send each column once.")]
    [InlineData("/predict", """{"instances":[[1,2]]}""", "instances[0]: holds 2 values, and the model takes 3. Send them in this order: age, visits, plan.")]
    [InlineData("/predict", """{"instances":[{"age":"old","visits":2,"plan":"gold"}]}""", "instances[0], age: is \"old\", and the model takes numbers there")]
    [InlineData("/predict", """{"instances":[{"age":null,"visits":2,"plan":"gold"}]}""", "case 0, age: is not given, and the model was trained on no case without it")]
    [InlineData("/predict", """{"instances":[{"age":1e999,"visits":2,"plan":"gold"}]}""", "instances[0], age: is 1e999")]
    [InlineData("/predict", """{"instances":[{"age":1e16,"visits":2,"plan":"gold"}]}""", "instances[0], age: is 1e16, and the model takes numbers there. Send a number of at most 1e15 in size")]
    [InlineData("/predict", """{"instances":[{"age":1,"visits":-1e300,"plan":"gold"}]}""", "instances[0], visits: is -1e300")]
    [InlineData("/predict", """{"instances":[{"age":"1e16","visits":2,"plan":"gold"}]}""", "instances[0], age: is \"1e16\"")]
    [InlineData("/predict", """{"instances":[{"age":1,"visits":2,"plan":"\ud800"}]}""", "body, byte 42: holds half of a surrogate pair")]
    [InlineData("/predict", """{"instances":[{"age":1,"visits":2,"plan":"gold","\udc00":1}]}""", "holds half of a surrogate pair")]
    [InlineData("/predict", """{"\ud83d":1,"instances":[]}""", "body, byte 2: holds half of a surrogate pair")]
    [InlineData("/outcomes", """{"requestId":"r","case":1000,"outcome":"yes"}""", "case: is no whole number from 0 to 999")]
    [InlineData("/outcomes", """{"requestId":"r","case":-1,"outcome":"yes"}""", "case: is no whole number from 0 to 999")]
    [InlineData("/outcomes", """{"requestId":"r","case":1.5,"outcome":"yes"}""", "case: is no whole number from 0 to 999")]
    [InlineData("/outcomes", """{"requestId":"r","case":"1","outcome":"yes"}""", "case: is no whole number from 0 to 999")]
    [InlineData("/outcomes", """{"requestId":"r","outcome":"yes"}""", "case: is no whole number from 0 to 999")]
    [InlineData("/outcomes", """{"requestId":"","case":0,"outcome":"yes"}""", "requestId: has 0 characters, and a request's name has 1 to 128")]
    [InlineData("/outcomes", """[]""", "body: does not say what became of a case")]
    [InlineData("/predict", """{"instances":[]}""", "instances: is empty")]
    [InlineData("/predict", """{"instances":7}""", "instances: is no list")]
    [InlineData("/predict", """{"cases":[]}""", "body: has no list of cases")]
    [InlineData("/predict", """[1,2""", "body:1:")]
    [InlineData("/predict", "", "body:1:")]
    [InlineData("/v2/models/left/infer", """{"inputs":[{"name":"age","shape":[3],"datatype":"FP64","data":[1,2]}]}""", "inputs, age: has shape [3] and 2 values. Send a column in shape [cases] or [cases, 1].")]
    [InlineData("/v2/models/left/infer", """{"inputs":[{"name":"age","shape":[1],"datatype":"FP65","data":[1]}]}""", "inputs, age: 'FP65' is no datatype")]
    [InlineData("/v2/models/left/infer", """{"inputs":[{"name":"age","shape":[1],"datatype":"FP64","data":[1]}]}""", "inputs: 'visits' is not there")]
    [InlineData("/v2/models/left/infer", """{"inputs":[{"name":"age","shape":[1],"data":[1]}]}""", "one has no datatype as it should be")]
    public async Task A_wrong_request_hears_where_what_and_what_next(string path, string request, string words)
    {
        var (status, body) = await server.PostAsync(path, request);

        Assert.Equal(400, status);
        Assert.Contains(words, body.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_a_request_is_as_long_in_the_body_as_in_the_header()
    {
        static string Named(int length) => Infer.Replace("\"42\"", $"\"{new string('x', length)}\"", StringComparison.Ordinal);

        var longest = await server.PostAsync("/v2/models/left/infer", Named(128));
        var longer = await server.PostAsync("/v2/models/left/infer", Named(129));
        var told = await server.PostAsync("/outcomes", $$"""{"requestId":"{{new string('x', 129)}}","case":0,"outcome":"yes"}""");

        Assert.Equal((200, 400, 400), (longest.Status, longer.Status, told.Status));
        Assert.Equal("id: is longer than 128 characters. Send a shorter one, or none.", longer.Body.GetProperty("error").GetString());
    }

    [Fact]
    public async Task An_output_named_twice_is_refused()
    {
        var (status, body) = await server.PostAsync("/v2/models/left/infer", Infer.TrimEnd()[..^1] + ""","outputs":[{"name":"class"},{"name":"class"}]}""");

        Assert.Equal((400, "outputs: one is named twice. Name each output once."), (status, body.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task A_body_that_is_not_utf_8_is_refused_and_a_byte_order_mark_is_not()
    {
        var (latin, marked) = (Encoding.Latin1.GetBytes(ModelServer.Instances().Replace("gold", "g\u00f6ld", StringComparison.Ordinal)), (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ModelServer.Instances())]);
        using var refused = await server.Client.PostAsync("/predict", new ByteArrayContent(latin), TestContext.Current.CancellationToken);
        using var answered = await server.Client.PostAsync("/predict", new ByteArrayContent(marked), TestContext.Current.CancellationToken);

        Assert.Equal((400, 200), ((int)refused.StatusCode, (int)answered.StatusCode));
        Assert.Contains("body: is not UTF-8 throughout", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_written_as_both_halves_is_read()
    {
        var (status, body) = await server.PostAsync("/predict", """{"instances":[{"age":31.5,"visits":4.2,"pl\u0061n":"\ud83d\ude00"}]}""");

        Assert.Equal(200, status);
        Assert.Equal("plan", Assert.Single(body.GetProperty("predictions")[0].GetProperty("unseen").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task More_than_is_answered_at_once_is_refused()
    {
        var cases = await server.PostAsync("/predict", ModelServer.Instances(1001));
        // asks before it sends, else it may still be sending when the connection is closed, and never read the answer
        using var request = new HttpRequestMessage(HttpMethod.Post, "/predict") { Content = new StringContent("{\"instances\":[\"" + new string('x', 1 << 20) + "\"]}") };
        request.Headers.ExpectContinue = true;
        using var bytes = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((413, 413), (cases.Status, (int)bytes.StatusCode));
        Assert.Contains("holds 1,001 cases, and at most 1,000", cases.Body.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("more was sent than 1,024 KiB", await bytes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_address_is_told_where_to_ask()
    {
        var (status, body) = await server.GetAsync("/v1/models/other");

        Assert.Equal(404, status);
        Assert.Contains("POST /v1/models/left:predict", body.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_never_seen_is_answered_and_named()
    {
        var (status, body) = await server.PostAsync("/predict", """{"instances":[{"age":31.5,"visits":null,"plan":"platinum"}]}""");

        Assert.Equal(200, status);
        Assert.Equal("plan", Assert.Single(body.GetProperty("predictions")[0].GetProperty("unseen").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Metrics_are_as_prometheus_wants_them()
    {
        await server.PostAsync("/predict", ModelServer.Instances());
        var text = await server.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Contains("showcase_predictions_total{role=\"champion\"", text, StringComparison.Ordinal);
        Assert.Contains("showcase_request_duration_seconds_bucket{contract=\"vertex\"", text, StringComparison.Ordinal);
        Assert.SkipUnless(OutsideTool.IsThere("promtool"), "skipped: promtool is not installed, so its opinion of the metrics is not asked");
        Assert.Equal((0, ""), await OutsideTool.RunAsync("promtool", ["check", "metrics"], text, TestContext.Current.CancellationToken));
    }
}
