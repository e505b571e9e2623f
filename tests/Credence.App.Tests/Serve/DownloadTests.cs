using System.Net;
using System.Text;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What is downloaded is what the commands write.</summary>
[Collection(ServerCollection.Name)]
public sealed class DownloadTests(ServerProcess server)
{
    [Theory]
    [InlineData("certifications.csv", "text/csv", "catalog export --format csv")]
    [InlineData("certifications.json", "application/json", "catalog export --format json")]
    [InlineData("catalog.ctdl.jsonld", "application/ld+json", "catalog export --format ctdl")]
    public async Task A_download_is_the_document_of_the_command(string file, string type, string command)
    {
        using var response = await server.GetAsync("/downloads/" + file);
        var printed = await CredenceProgram.RunAsync([.. command.Split(' '), "--as-of", ServerProcess.Day], stop: TestContext.Current.CancellationToken);
        var body = await ServerProcess.TextAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal(WithoutCommand(printed.Output), WithoutCommand(body));
    }

    [Theory]
    [InlineData("certifications.parquet")]
    [InlineData("evidence.parquet")]
    public async Task A_Parquet_download_is_whole_and_the_same_each_time(string file)
    {
        var first = await server.Client.GetByteArrayAsync("/downloads/" + file, TestContext.Current.CancellationToken);
        var second = await server.Client.GetByteArrayAsync("/downloads/" + file + "?seed=1", TestContext.Current.CancellationToken);

        Assert.Equal("PAR1", Encoding.ASCII.GetString(first[..4]));
        Assert.Equal("PAR1", Encoding.ASCII.GetString(first[^4..]));
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Evidence_downloads_hold_every_group_of_jobs()
    {
        var csv = await server.Client.GetStringAsync("/downloads/evidence.csv", TestContext.Current.CancellationToken);
        var roles = Credence.App.Tests.Exports.ReadSheet.Csv(csv).Rows.Select(row => row[0]).Distinct();

        Assert.Equal(["ai", "data", "all"], roles);
        Assert.Contains("qdata:DataSetProfile", await server.Client.GetStringAsync("/downloads/evidence.qdata.jsonld", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // the receipt names the words of the call, which differ in their format
    private static string WithoutCommand(string document)
    {
        var start = document.IndexOf("\"command\"", StringComparison.Ordinal);
        return start < 0 ? document : document[..start];
    }
}
