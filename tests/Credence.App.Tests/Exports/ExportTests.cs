using System.Text.Json;
using Credence.App.Exports;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Exports;

/// <summary>The catalog and the evidence for programs: every format holds the same, and nothing in it is run.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Day = "2026-11-23";
    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_catalog_is_the_same_as_CSV_JSON_and_Parquet_and_as_the_command_lists_it()
    {
        var csv = ReadSheet.Csv(await CatalogAsync("csv"));
        using var json = JsonDocument.Parse(await CatalogAsync("json"));
        await WriteAsync("catalog", "export", "--format", "parquet", "--output", _folder.Path("c.parquet"));
        using var list = JsonDocument.Parse((await CredenceProgram.RunAsync(["catalog", "list", "--as-of", Day, "--json"], stop: Stop)).Output);
        var parquet = ReadSheet.Parquet(_folder.Path("c.parquet"));
        var items = list.RootElement.GetProperty("certifications").EnumerateArray().ToList();

        Same(csv, ReadSheet.Json(json.RootElement));
        Same(csv, parquet);
        Assert.Equal(items.Count, csv.Rows.Count);
        foreach (var (item, row) in items.Zip(csv.Rows))
        {
            string? Of(string name) => row[csv.Names.ToList().IndexOf(name)];
            Assert.Equal(item.GetProperty("id").GetString(), Of("id"));
            Assert.Equal(item.GetProperty("name").GetString(), Of("name"));
            Assert.Equal(Number(item.GetProperty("priceUsd"), "low"), Of("price_usd_low"));
            Assert.Equal(item.GetProperty("priceUnknownBecause").GetString(), Of("price_unknown_because"));
            Assert.Equal(Number(item.GetProperty("hours"), "high"), Of("hours_high"));
            Assert.Equal(item.GetProperty("state").GetProperty("status").GetString(), Of("status"));
            Assert.Equal(Day, Of("as_of"));
        }

        Assert.Equal(list.RootElement.GetProperty("receipt").GetProperty("dataHash").GetString(), json.RootElement.GetProperty("receipt").GetProperty("dataHash").GetString());
    }

    [Fact]
    public async Task The_evidence_is_the_same_in_every_format_and_as_the_command_answers()
    {
        foreach (var ending in (string[])["csv", "json", "parquet"])
            await WriteAsync("evidence", "--role", "ai,data", "--export", _folder.Path("e." + ending), "--json");
        var csv = ReadSheet.Csv(await File.ReadAllTextAsync(_folder.Path("e.csv"), Stop));
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.Path("e.json"), Stop));
        using var answer = JsonDocument.Parse((await CredenceProgram.RunAsync(["evidence", "--role", "ai,data", "--as-of", Day, "--json"], stop: Stop)).Output);
        var rows = answer.RootElement.GetProperty("rows").EnumerateArray().ToList();
        var names = csv.Names.ToList();

        Same(csv, ReadSheet.Json(json.RootElement));
        Same(csv, ReadSheet.Parquet(_folder.Path("e.parquet")));
        Assert.Equal(rows.Count, csv.Rows.Count);
        Assert.Equal(rows.Count, csv.Rows.Select(row => (row[names.IndexOf("role")], row[names.IndexOf("counted")])).Distinct().Count());
        Assert.All(rows.Zip(csv.Rows), pair =>
        {
            Assert.Equal(pair.First.GetProperty("certification").GetString(), pair.Second[names.IndexOf("certification")]);
            Assert.Equal(Number(pair.First, "share"), pair.Second[names.IndexOf("share")]);
            Assert.Equal(Number(pair.First, "low"), pair.Second[names.IndexOf("share_low")]);
            Assert.Equal(Number(pair.First, "high"), pair.Second[names.IndexOf("share_high")]);
            Assert.Equal(pair.First.GetProperty("shareMissing").GetString(), pair.Second[names.IndexOf("share_missing")]);
        });
    }

    [Fact]
    public async Task Where_a_share_is_unknown_no_count_is_a_zero()
    {
        await WriteAsync("evidence", "--export", _folder.Path("e.csv"));
        var csv = ReadSheet.Csv(await File.ReadAllTextAsync(_folder.Path("e.csv"), Stop));
        var names = csv.Names.ToList();
        var unknown = csv.Rows.Where(row => row[names.IndexOf("share")] is null).ToList();

        Assert.NotEmpty(unknown);
        Assert.All(unknown, row => Assert.All((string[])["count", "required", "preferred", "mentioned", "negated", "employers"], name => Assert.Null(row[names.IndexOf(name)])));
        Assert.All(unknown, row => Assert.NotNull(row[names.IndexOf("share_missing")]));
    }

    [Fact]
    public async Task A_file_is_replaced_whole_so_that_who_reads_the_old_one_reads_on()
    {
        var path = _folder.Write("e.csv", "what stood there");
        await using var open = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

        await WriteAsync("evidence", "--export", path);

        using var reader = new StreamReader(open);
        Assert.Equal("what stood there", await reader.ReadToEndAsync(Stop));
        Assert.StartsWith("role,", await File.ReadAllTextAsync(path, Stop), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task What_is_not_known_on_a_day_has_no_rows_and_says_why()
    {
        await WriteAsync("evidence", "--export", _folder.Path("early.json"), "--as-of", "2020-01-01");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.Path("early.json"), Stop));

        Assert.Empty(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Contains("later than the day", json.RootElement.GetProperty("unknown").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://example.test\"\")", "'=HYPERLINK(\"http://example.test\")")]
    [InlineData("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1:A9)", "'@SUM(A1:A9)")]
    public void A_text_that_a_spreadsheet_would_take_for_a_formula_is_kept_a_text(string words, string kept)
    {
        var cell = SheetCsv.Cell(words.Replace("\"\"", "\"", StringComparison.Ordinal));

        Assert.Equal(kept, ReadSheet.Csv($"name\r\n{cell}\r\n").Rows[0][0]);
    }

    [Fact]
    public async Task Hostile_names_of_a_data_folder_stay_words_in_every_format()
    {
        const string Name = """=cmd|' /C calc'!A0, "quoted" </script><script>alert(1)</script>""";
        var data = _folder.CopyOfData("data");
        var file = Path.Combine(data, "catalog", "certifications", "ms-ai-103.yaml");
        var lines = await File.ReadAllLinesAsync(file, Stop);
        await File.WriteAllLinesAsync(file, lines.Select(line => line.StartsWith("name:", StringComparison.Ordinal) ? $"name: '{Name.Replace("'", "''", StringComparison.Ordinal)}'" : line), Stop);

        var csv = ReadSheet.Csv(await CatalogAsync("csv", "--data", data));
        using var json = JsonDocument.Parse(await CatalogAsync("json", "--data", data));
        using var ctdl = JsonDocument.Parse(await CatalogAsync("ctdl", "--data", data));

        Assert.Contains(csv.Rows, row => row[1] == "'" + Name);
        Assert.Contains(json.RootElement.GetProperty("rows").EnumerateArray(), row => row.GetProperty("name").GetString() == Name);
        Assert.Contains(ctdl.RootElement.GetProperty("@graph").EnumerateArray(), node => node.GetProperty("ceterms:name").GetProperty("en").GetString() == Name);
    }

    [Fact]
    public async Task The_catalog_in_CTDL_has_what_its_classes_need_and_only_what_is_known()
    {
        using var ctdl = JsonDocument.Parse(await CatalogAsync("ctdl"));
        using var list = JsonDocument.Parse((await CredenceProgram.RunAsync(["catalog", "list", "--as-of", Day, "--json"], stop: Stop)).Output);
        var nodes = ctdl.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@id").GetString()!);

        Assert.Equal("https://credreg.net/ctdl/schema/context/json", ctdl.RootElement.GetProperty("@context").GetString());
        foreach (var item in list.RootElement.GetProperty("certifications").EnumerateArray())
        {
            var node = nodes["urn:credence:certification:" + item.GetProperty("id").GetString()];
            Assert.Equal(item.GetProperty("name").GetString(), node.GetProperty("ceterms:name").GetProperty("en").GetString());
            Assert.StartsWith("ceterms:Certificat", node.GetProperty("@type").GetString(), StringComparison.Ordinal);
            Assert.Contains(node.GetProperty("ceterms:offeredBy")[0].GetString()!, nodes.Keys);
            Assert.Equal(item.GetProperty("priceUsd").ValueKind == JsonValueKind.Object, node.TryGetProperty("ceterms:estimatedCost", out var costs));
            if (costs.ValueKind == JsonValueKind.Array)
                Assert.Equal(item.GetProperty("priceUsd").GetProperty("low").GetDouble(), costs[0].GetProperty("ceterms:price").GetDouble());
            Assert.Equal(item.GetProperty("state").GetProperty("canBeEarned").GetBoolean(), node.TryGetProperty("ceterms:credentialStatusType", out _));
            foreach (var link in (string[])["ceterms:supersededBy", "ceterms:supersedes"])
                Assert.True(!node.TryGetProperty(link, out var other) || nodes.ContainsKey(other.GetString()!));
        }
    }

    [Fact]
    public async Task The_evidence_in_QData_observes_every_known_share_and_no_other()
    {
        await WriteAsync("evidence", "--export", _folder.Path("e.jsonld"));
        using var qdata = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.Path("e.jsonld"), Stop));
        using var answer = JsonDocument.Parse((await CredenceProgram.RunAsync(["evidence", "--as-of", Day, "--json"], stop: Stop)).Output);
        var nodes = qdata.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@id").GetString()!);
        var profile = Assert.Single(nodes.Values, node => node.GetProperty("@type").GetString() == "qdata:DataSetProfile");
        var known = answer.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("kind").GetString() == "named" && row.GetProperty("share").ValueKind == JsonValueKind.Number).ToList();
        var observations = profile.GetProperty("qdata:hasObservation").EnumerateArray().Select(id => nodes[id.GetString()!]).ToList();

        Assert.Equal("qdata:Metric", nodes[profile.GetProperty("qdata:hasMetric")[0].GetString()!].GetProperty("@type").GetString());
        Assert.Equal(known.Count, observations.Count);
        Assert.All(known.Zip(observations), pair =>
        {
            Assert.Equal("urn:credence:certification:" + pair.First.GetProperty("certification").GetString(), pair.Second.GetProperty("qdata:atPoint")[0].GetString());
            Assert.Equal(pair.First.GetProperty("share").GetDouble() * 100, pair.Second.GetProperty("qdata:percentage").GetDouble(), 12);
            Assert.Equal(pair.First.GetProperty("n").GetInt32(), pair.Second.GetProperty("qdata:sizeOfData").GetInt32());
            Assert.True(pair.Second.GetProperty("qdata:minPercentage").GetDouble() <= pair.Second.GetProperty("qdata:percentage").GetDouble());
        });
        Assert.NotEqual("", profile.GetProperty("qdata:dataSetTemporalCoverage").GetProperty("ceterms:startDate").GetString());
    }

    [Fact]
    public async Task Another_ending_is_refused()
    {
        var run = await CredenceProgram.RunAsync(["evidence", "--export", _folder.Path("e.xlsx")], stop: Stop);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".parquet", run.Messages, StringComparison.Ordinal);
    }

    private static string? Number(JsonElement value, string name) => value.ValueKind == JsonValueKind.Null || value.GetProperty(name) is not { ValueKind: JsonValueKind.Number } number
        ? null
        : number.GetDouble().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Same((IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string?>> Rows) one, (IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string?>> Rows) other)
    {
        Assert.Equal(one.Names, other.Names);
        Assert.Equal(one.Rows.Count, other.Rows.Count);
        foreach (var (row, same) in one.Rows.Zip(other.Rows))
            Assert.Equal(row, same);
    }

    private static async Task<string> CatalogAsync(string format, params string[] further)
    {
        var run = await CredenceProgram.RunAsync(["catalog", "export", "--format", format, "--as-of", Day, .. further], stop: Stop);
        Assert.True(run.ExitCode == 0, run.Messages);
        return run.Output;
    }

    private static async Task WriteAsync(params string[] words)
    {
        var run = await CredenceProgram.RunAsync([.. words, .. words.Contains("--as-of") ? Array.Empty<string>() : ["--as-of", Day]], stop: Stop);
        Assert.True(run.ExitCode == 0, run.Messages);
    }
}
