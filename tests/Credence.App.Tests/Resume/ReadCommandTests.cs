using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary><c>resume read</c> as a person calls it.</summary>
public sealed class ReadCommandTests
{
    private const string Text = "Mira Okonkwo-Falk\nmira@example.org\n\nEXPERIENCE\nData Analyst, Karstwerk\t2018 - Feb 2021\n- Reports every Monday\n\nCERTIFICATIONS\n- Certified Information Systems Auditor, ISACA, issued 05/2024, expires 05/2027\n";

    [Fact]
    public async Task A_resume_is_shown_with_places_and_written_as_JSON_Resume()
    {
        using var folder = new TempFolder();
        var (file, target) = (folder.Write("cv.txt", Text), folder.Path("cv.json"));

        var text = await CredenceProgram.RunAsync(["resume", "read", file, "--json-resume", target, "--as-of", "2026-11-23"], stop: TestContext.Current.CancellationToken);
        var json = await CredenceProgram.RunAsync(["resume", "read", target, "--json", "--as-of", "2026-11-23"], stop: TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.Contains("Data Analyst, Karstwerk; 2018 to 2021-02 (line 5)", text.Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var held = JsonNode.Parse(json.Output)!["certifications"]![0]!;
        Assert.Equal(("cisa", "2027-05", "/certificates/0/name"), (held["id"]!.GetValue<string>(), held["expires"]!["value"]!.GetValue<string>(), held["name"]!["path"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_hostile_document_ends_its_own_process_and_nothing_else()
    {
        using var folder = new TempFolder();
        var file = folder.Path("bomb.pdf");
        await File.WriteAllBytesAsync(file, FlateBomb(), TestContext.Current.CancellationToken);

        var ending = await CredenceProgram.RunAsync(["resume", "read", file], stop: TestContext.Current.CancellationToken);

        Assert.Equal(3, ending.ExitCode);
        Assert.Contains("too_large_uncompressed", ending.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_says_where_what_and_what_next()
    {
        var ending = await CredenceProgram.RunAsync(["resume", "read", "-"], input: "{\"basics\":{\"name\":\"A\"},\"basics\":{\"name\":\"B\"}}", stop: TestContext.Current.CancellationToken);

        Assert.Equal((3, "stdin: names a key twice in one object, so that two programs could read different values (duplicate_key). Remove one of the two.\n"), (ending.ExitCode, ending.Messages));
    }

    [Fact]
    public async Task Entries_without_a_name_are_shown_for_what_they_state()
    {
        var ending = await CredenceProgram.RunAsync(["resume", "read", "-"], input: """{"basics":{"name":"Mira"},"work":[{"location":"Graz"}],"education":[{"score":"1.3"}],"projects":[{"keywords":["SQL"]}]}""", stop: TestContext.Current.CancellationToken);

        Assert.True(ending.ExitCode == 0, ending.Messages);
        Assert.Contains("no title, no employer, Graz; no dates", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certification_that_has_expired_or_whose_exam_has_ended_is_said_to_with_the_date()
    {
        const string document = """{"certificates":[{"name":"Azure AI Engineer Associate","date":"2026-03-01","endDate":"2027-03-01"},{"name":"CISSP","endDate":"2024-03-01"},{"name":"CISM","endDate":"2026"}]}""";

        var text = await CredenceProgram.RunAsync(["resume", "read", "-", "--as-of", "2026-11-23"], input: document, stop: TestContext.Current.CancellationToken);
        var json = await CredenceProgram.RunAsync(["resume", "read", "-", "--json", "--as-of", "2026-11-23"], input: document, stop: TestContext.Current.CancellationToken);

        var said = text.Output.ReplaceLineEndings(" ").Replace("      ", " ", StringComparison.Ordinal);
        Assert.Contains("It expired on 1 March 2024, so it counts for nothing.", said, StringComparison.Ordinal);
        Assert.Contains("The exam AI-102 ended on 2026-06-30", said, StringComparison.Ordinal);
        var held = JsonNode.Parse(json.Output)!["certifications"]!.AsArray();
        Assert.Equal((bool?[])[false, true, null], held.Select(one => one!["expired"]?.GetValue<bool>()));
        Assert.Equal(("exam-retired", "2026-06-30", "ms-ai-103"), (held[0]!["end"]!["days"]![0]!["kind"]!.GetValue<string>(), held[0]!["end"]!["days"]![0]!["on"]!.GetValue<string>(), held[0]!["end"]!["successors"]![0]!["id"]!.GetValue<string>()));
        Assert.Null(held[1]!["end"]);
    }

    [Fact]
    public async Task A_heading_that_is_a_skill_is_shown_once_and_the_country_of_JSON_Resume_too()
    {
        var ending = await CredenceProgram.RunAsync(["resume", "read", "-"], input: """{"basics":{"name":"Mira","location":{"countryCode":"AT"}},"skills":[{"name":"Machine learning","keywords":["Python"]}]}""", stop: TestContext.Current.CancellationToken);

        Assert.Single(ending.Output.Split('\n'), line => line.Contains("Machine learning", StringComparison.Ordinal));
        Assert.Contains("country     AT", ending.Output, StringComparison.Ordinal);
    }

    private static byte[] FlateBomb()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m ", 100_000)));
            for (var i = 0; i < 120; i++)
                deflate.Write(zeros);
        }

        var head = Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length {packed.Length}/Filter/FlateDecode>>stream\n");
        var tail = Encoding.ASCII.GetBytes("\nendstream\nendobj\ntrailer <</Size 5 /Root 1 0 R>>\n%%EOF");
        return [.. head, .. packed.ToArray(), .. tail];
    }
}
