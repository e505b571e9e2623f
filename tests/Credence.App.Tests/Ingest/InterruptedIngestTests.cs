using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Ingest;

/// <summary>One corpus of three parts, ingested once without interruption and then with every kind of it.</summary>
public sealed class InterruptedIngestTests(InterruptedIngestTests.Corpus corpus) : IClassFixture<InterruptedIngestTests.Corpus>
{
    [Theory]
    [InlineData("manifest.sqlite")]
    [InlineData("postings-000001.parquet.tmp")]
    [InlineData("mentions-000001.parquet")]
    [InlineData("postings-000002.parquet")]
    [InlineData("postings-000003.parquet.tmp")]
    public void Killed_at_any_moment_and_repeated_it_is_the_same_store(string file)
    {
        var store = corpus.NewStore();
        using (var ingest = IngestProcess.Start("ingest", corpus.Input, "--store", store))
        {
            ingest.RunsUntil(() => File.Exists(Path.Combine(store, file)));
            ingest.Kill();
        }

        var (exit, _, errors) = IngestProcess.Run("ingest", corpus.Input, "--store", store);

        Assert.Equal("", errors);
        Assert.Equal(0, exit);
        Assert.Equal(corpus.Uninterrupted, StoreDump.Of(store));
    }

    [Fact]
    public void Killed_several_times_in_a_row_it_is_the_same_store()
    {
        var store = corpus.NewStore();
        foreach (var file in (string[])["ingest.lock", "postings-000001.parquet", "postings-000001.parquet", "postings-000002.parquet"])
        {
            using var ingest = IngestProcess.Start("ingest", corpus.Input, "--store", store);
            ingest.RunsUntil(() => File.Exists(Path.Combine(store, file)));
            ingest.Kill();
        }

        Assert.Equal(0, IngestProcess.Run("ingest", corpus.Input, "--store", store).Exit);
        Assert.Equal(corpus.Uninterrupted, StoreDump.Of(store));
    }

    [Fact]
    public void Asked_to_end_it_says_what_is_stored_and_keeps_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: Windows has no SIGTERM");
        var store = corpus.NewStore();
        using (var ingest = IngestProcess.Start("ingest", corpus.Input, "--store", store, "--json"))
        {
            Assert.True(ingest.RunsUntil(() => File.Exists(Path.Combine(store, "postings-000001.parquet"))));
            ingest.Terminate();
            ingest.Exit();
            Assert.Contains("Stopped.", ingest.Errors, StringComparison.Ordinal);
            Assert.Contains("run the same command again", ingest.Errors, StringComparison.Ordinal);
            using var answer = JsonDocument.Parse(ingest.Output);
            Assert.Equal(answer.RootElement.GetProperty("store").GetProperty("postings").GetInt64(), answer.RootElement.GetProperty("distinct").GetInt64());
        }

        Assert.Equal(0, IngestProcess.Run("ingest", corpus.Input, "--store", store).Exit);
        Assert.Equal(corpus.Uninterrupted, StoreDump.Of(store));
    }

    [Fact]
    public void Repeated_without_interruption_it_changes_no_byte()
    {
        var store = corpus.NewStore();
        IngestProcess.Run("ingest", corpus.Input, "--store", store);
        var before = Directory.GetFiles(store).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))).ToList();

        var (exit, output, _) = IngestProcess.Run("ingest", corpus.Input, "--store", store, "--json");

        using var answer = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(0, answer.RootElement.GetProperty("distinct").GetInt64());
        Assert.Equal(answer.RootElement.GetProperty("accepted").GetInt64(), answer.RootElement.GetProperty("known").GetInt64());
        Assert.Equal(before, Directory.GetFiles(store).Order(StringComparer.Ordinal).Select(file => (file, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))));
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_stored_is_lost()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: Windows has no file size limit");
        var store = corpus.NewStore();
        // A limit on the size of any one file stands in for the full disk; the run time's own double mapping would break under it.
        const string Limited = "trap '' XFSZ; ulimit -f 1000; exec \"$0\" ingest \"$1\" --store \"$2\"";
        using (var ingest = IngestProcess.Start("bash", ["-c", Limited, IngestProcess.Executable, corpus.Input, store], new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" }))
        {
            Assert.Equal(3, ingest.Exit());
            Assert.Contains("the store cannot be written", ingest.Errors, StringComparison.Ordinal);
            Assert.Contains("are stored", ingest.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(0, IngestProcess.Run("ingest", corpus.Input, "--store", store).Exit);
        Assert.Equal(corpus.Uninterrupted, StoreDump.Of(store));
    }

    /// <summary>The input, and the store of a run that nobody interrupts.</summary>
    public sealed class Corpus : IDisposable
    {
        private const int Postings = 12_600;

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");
        private int _stores;

        public Corpus()
        {
            Input = MadeUpCorpus.Write(Path.Combine(_folder.FullName, "made-up.jsonl"), Postings);
            var store = NewStore();
            IngestProcess.Run("ingest", Input, "--store", store);
            Uninterrupted = StoreDump.Of(store);
        }

        public string Input { get; }

        public IReadOnlyList<string> Uninterrupted { get; }

        public void Dispose() => _folder.Delete(recursive: true);

        public string NewStore() => Path.Combine(_folder.FullName, $"store-{Interlocked.Increment(ref _stores)}");
    }
}
