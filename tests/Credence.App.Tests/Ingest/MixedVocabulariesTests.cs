using Xunit;

namespace Credence.App.Tests.Ingest;

public sealed class MixedVocabulariesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");

    private string Corpus => Path.Combine(_folder.FullName, "postings.jsonl");

    private string Store => Path.Combine(_folder.FullName, "store");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_store_read_with_the_words_of_now_needs_no_warning()
    {
        MadeUpCorpus.Write(Corpus, 20);

        var ingested = IngestProcess.Run("ingest", Corpus, "--store", Store);
        var counted = IngestProcess.Run("evidence", "--store", Store, "--role", "all");

        Assert.Equal((0, ""), (ingested.Exit, ingested.Errors));
        Assert.Equal((0, ""), (counted.Exit, counted.Errors));
    }

    [Fact]
    public void Ingest_and_evidence_say_that_parts_were_read_with_other_words_and_what_to_do()
    {
        MadeUpCorpus.Write(Corpus, 20);
        IngestProcess.Run("ingest", Corpus, "--store", Store);
        using (var manifest = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Store, "manifest.sqlite")};Pooling=False"))
        {
            manifest.Open();
            using var change = manifest.CreateCommand();
            change.CommandText = "UPDATE vocabularies SET hash = 'older'";
            Assert.Equal(1, change.ExecuteNonQuery());
        }

        var ingested = IngestProcess.Run("ingest", Corpus, "--store", Store, "--json");
        var counted = IngestProcess.Run("evidence", "--store", Store, "--role", "all");

        Assert.Contains("\"partsReadOtherwise\": 1", ingested.Output, StringComparison.Ordinal);
        Assert.All([ingested.Errors, counted.Errors], errors =>
        {
            Assert.StartsWith("Warning: 1 of the 1 parts of ", errors, StringComparison.Ordinal);
            Assert.Contains("Ingest everything again into a new folder.", errors, StringComparison.Ordinal);
        });
        Assert.Equal((0, 0), (ingested.Exit, counted.Exit));
    }
}
