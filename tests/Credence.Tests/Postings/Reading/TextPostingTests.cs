using System.Text;
using Credence.Postings;
using Credence.Postings.Reading;
using Xunit;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

/// <summary>Texts and pages in no other known format are one posting each; what only looks like it is none.</summary>
public sealed class TextPostingTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Theory]
    [InlineData("job.txt", "Data Engineer\nWe build pipelines, and we test them.\n\nRequirements:\n- Python\n", BodyKind.Plain)]
    [InlineData("job.md", "# Data Engineer\n\nWe build **pipelines**.\n\n## Requirements\n\n* Python\n", BodyKind.Markdown)]
    [InlineData("job.html", "<html><head><title>Karst jobs</title></head><body><nav>Home</nav><h1>Data <b>Engineer</b></h1><p>We build pipelines.</p></body></html>", BodyKind.Html)]
    [InlineData("job.TXT", "Data Engineer\nOne line more about what we do.", BodyKind.Plain)]
    public void A_text_a_Markdown_file_and_a_page_are_one_posting_with_their_heading_as_title(string name, string text, BodyKind kind)
    {
        var posting = Accepted(Assert.Single(_room.Read(name, text)));

        Assert.Equal(("Data Engineer", "text", name, kind, text), (posting.Title, posting.Format, posting.Id, posting.BodyKind, posting.Body));
    }

    [Fact]
    public void A_text_in_brackets_is_no_broken_JSON()
    {
        Assert.Equal("[Remote] Data Engineer", Accepted(Assert.Single(_room.Read("job.txt", "[Remote] Data Engineer\nWe build pipelines."))).Title);
        Assert.Equal(RejectReason.Unreadable, Reason(Assert.Single(_room.Read("jobs.txt", "[{\"title\": \"Data Engineer\", "))));
    }

    [Theory]
    [InlineData("jobs", "Data Engineer\nWe build pipelines.")]
    [InlineData("readme.md", "# Postings\nWhat we collected in spring.")]
    [InlineData("index.html", "<html><body><h1>All our jobs</h1><a href='1'>Data Engineer</a></body></html>")]
    [InlineData("hashes.txt", "91b57f2c 104 a/one.json\n03c6e7aa 2210 a/two.json\n")]
    [InlineData("table.txt", "Job,Duties,Firm\nEngineer,builds pipelines,Karst\nAnalyst,reads reports,Karst\n")]
    public void Other_names_files_about_the_data_tables_and_lists_of_keys_are_none(string name, string text)
    {
        Assert.Equal(RejectReason.NotAPosting, Reason(Assert.Single(_room.Read(name, text))));
    }

    [Fact]
    public void A_page_with_data_of_postings_is_read_by_these_and_a_table_with_known_columns_by_its_rows()
    {
        var page = _room.Read("job.html", """<html><body><h1>Other</h1><script type="application/ld+json">{"@type":"JobPosting","title":"Data Engineer","description":"We build pipelines."}</script></body></html>""");
        var table = _room.Read("jobs.txt", "title,company,description\nData Engineer,Karst,We build pipelines.\nAnalyst,Karst,We read reports.\n");

        Assert.Equal("json-ld", Accepted(Assert.Single(page)).Format);
        Assert.Equal(["Data Engineer", "Analyst"], table.Select(row => Accepted(row).Title));
    }

    [Fact]
    public void A_text_too_large_for_one_posting_is_refused_with_the_limit()
    {
        var refused = Assert.IsType<ReadOutcome.Rejected>(Assert.Single(_room.Read("all.txt", new StringBuilder().Insert(0, "We build pipelines.\n", 1 + (TextPosting.MostBytes / 20)).ToString())));

        Assert.Equal(RejectReason.Unreadable, refused.Reason);
        Assert.Contains("larger than 4 MiB", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_paths_below_the_folder_wherever_it_lies()
    {
        foreach (var folder in (string[])["here", "there/again"])
        {
            _room.Write($"{folder}/one.txt", "Data Engineer\nWe build pipelines.");
            _room.Write($"{folder}/2026/two.md", "Analyst\nWe read reports.");
        }

        Assert.Equal(Ids("here"), Ids("there/again"));
        Assert.Equal(["2026/two.md", "one.txt"], Ids("here"));
    }

    [Fact]
    public void In_a_folder_with_others_below_texts_have_the_folder_as_source()
    {
        _room.Write("all/one.txt", "x");
        _room.Write("all/two.jsonl", "x");
        _room.Write("all/more/three.txt", "x");

        Assert.Equal([("more/three.txt", "more"), ("one.txt", "all"), ("two.jsonl", "two")], PostingInputs.Find([Path.Combine(_room.Folder, "all")]).Select(input => (input.Name, input.Source)));
    }

    [Fact]
    public void Packed_texts_are_unpacked()
    {
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            gzip.Write("Data Engineer\nWe build pipelines."u8);

        Assert.Equal("Data Engineer", Accepted(Assert.Single(_room.Read("job.txt.gz", packed.ToArray()))).Title);
    }

    private List<string?> Ids(string folder) =>
        [.. PostingInputs.Find([Path.Combine(_room.Folder, folder)]).SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None)).Select(outcome => Accepted(outcome).Id)];
}
