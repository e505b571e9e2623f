using System.Globalization;
using System.Text.Json;
using Credence.Postings;
using Credence.Postings.Reading;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Postings;

public sealed class IngestTests : IDisposable
{
    private static readonly Lazy<Ingest> Pipeline = new(() => Ingest.With(DataFolder.Find()));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_record_is_counted_once()
    {
        WriteMixed("input/one/a.jsonl");

        var report = Run("input");

        var all = report.Total;
        Assert.Equal(7, all.Accepted);
        Assert.Equal(all.Accepted, all.Known + all.DuplicatesExact + all.DuplicatesNear + all.Distinct);
        Assert.Equal((3, 2, 2), (all.Distinct, all.DuplicatesExact, all.DuplicatesNear));
        Assert.Equal(1, all.Rejected[RejectReason.NoText]);
        Assert.Equal(1, all.Rejected[RejectReason.Stub]);
        Assert.Equal("one", Assert.Single(report.Sources).Key);
        Assert.Equal(3, report.StorePostings);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void The_same_input_twice_changes_nothing()
    {
        WriteMixed("input/one/a.jsonl");
        Run("input");
        var before = StoreRows.Files(_folder.Combine("store"), "");

        var again = Run("input");

        Assert.Equal((7L, 7L, 0L), (again.Total.Accepted, again.Total.Known, again.Total.Distinct));
        Assert.Equal(before, StoreRows.Files(_folder.Combine("store"), ""));
    }

    [Fact]
    public void Postings_read_with_other_words_are_not_mixed_silently()
    {
        WriteMixed("input/one/a.jsonl");
        Run("input");
        using (var store = PostingStore.Open(_folder.Combine("store")))
            StoreRows.Fill(store, 500, 2, "older words");

        var again = Run("input");

        Assert.Equal((2, 1), (again.StoreParts, again.PartsReadOtherwise));
    }

    [Fact]
    public void Many_postings_fill_parts_in_the_order_of_arrival()
    {
        Directory.CreateDirectory(_folder.Combine("input"));
        File.WriteAllLines(_folder.Combine("input/a.jsonl"), Enumerable.Range(0, PostingStore.PostingsPerPart + 100).Select(i => Record(i, MadeUpPostings.Text(i))));

        var report = Run("input");

        Assert.Equal(PostingStore.PostingsPerPart + 100, report.Total.Distinct);
        using var store = PostingStore.Open(_folder.Combine("store"));
        Assert.Equal([PostingStore.PostingsPerPart, 100], store.Parts.Select(part => part.Postings.Rows));
        Assert.Empty(PostingStore.Verify(_folder.Combine("store")));
    }

    [Fact]
    public void A_stopped_run_keeps_whole_parts_and_the_next_one_completes_them()
    {
        Directory.CreateDirectory(_folder.Combine("input"));
        File.WriteAllLines(_folder.Combine("input/a.jsonl"), Enumerable.Range(0, PostingStore.PostingsPerPart + 700).Select(i => Record(i, MadeUpPostings.Text(i))));
        Run("input", "whole");
        using var stop = new CancellationTokenSource();

        var stopped = Pipeline.Value.Run(Request(["input"], "store"), new StopAfter(stop, PostingStore.PostingsPerPart + 1), stop.Token);
        var completed = Run("input");

        Assert.True(stopped.Interrupted);
        Assert.Equal(PostingStore.PostingsPerPart, stopped.StorePostings);
        Assert.Equal((PostingStore.PostingsPerPart, 700L), (completed.Total.Known, completed.Total.Distinct));
        Assert.Equal(StoreRows.Files(_folder.Combine("whole"), ".parquet"), StoreRows.Files(_folder.Combine("store"), ".parquet"));
    }

    [Fact]
    public void Trouble_with_one_path_leaves_the_others_stored()
    {
        WriteMixed("good/one/a.jsonl");
        Directory.CreateDirectory(_folder.Combine("empty"));
        _folder.Write("broken.parquet", "PAR1 and nothing else, PAR1");

        var report = Pipeline.Value.Run(Request(["missing", "empty", "broken.parquet", "good"], "store"), null, TestContext.Current.CancellationToken);

        Assert.Equal(3, report.StorePostings);
        Assert.Equal(["missing", "broken.parquet", "empty"], report.Problems.Where(problem => problem.Named).Select(problem => Path.GetFileName(problem.Where)));
        Assert.All(report.Problems, problem => Assert.True(problem.What.Length > 0 && problem.Next.Length > 0));
    }

    [Fact]
    public void A_broken_file_in_a_folder_is_counted_and_the_rest_goes_on()
    {
        WriteMixed("input/one/a.jsonl");
        _folder.Write("input/one/b.parquet", "PAR1 and nothing else, PAR1");

        var report = Run("input");

        Assert.Equal(1, report.Total.Rejected[RejectReason.Unreadable]);
        var problem = Assert.Single(report.Problems);
        Assert.False(problem.Named);
        Assert.EndsWith("b.parquet", problem.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_texts_gives_one_posting_each_and_says_which_were_too_short()
    {
        Directory.CreateDirectory(_folder.Combine("jobs"));
        for (var i = 0; i < 3; i++)
            _folder.Write($"jobs/{i}.txt", $"Data Engineer\n{MadeUpPostings.Text(i)}");
        for (var i = 0; i < 6; i++)
            _folder.Write($"jobs/short-{i}.md", "Data Engineer wanted.");

        var report = Run("jobs");
        var again = Run("jobs");

        Assert.Equal((3L, 3L, 6L), (report.Total.Distinct, again.Total.Known, report.Total.Rejected[RejectReason.Stub]));
        Assert.Equal((6L, 6), (report.TooShort.Records, report.TooShort.Files));
        Assert.Equal(["short-0.md", "short-1.md", "short-2.md", "short-3.md", "short-4.md"], report.TooShort.First.Select(Path.GetFileName));
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void A_misspelled_live_board_is_said_without_asking_anyone()
    {
        var report = Pipeline.Value.Run(new IngestRequest(["greenhouse:../x"], _folder.Combine("store"), null, Boards()), null, TestContext.Current.CancellationToken);

        Assert.True(Assert.Single(report.Problems).Named);
    }

    [Fact]
    public void The_shared_postings_add_up()
    {
        var report = Pipeline.Value.Run(new IngestRequest([SharedPostings.Folder()], _folder.Combine("store"), null, Boards()), null, TestContext.Current.CancellationToken);

        var all = report.Total;
        Assert.Equal(all.Accepted, all.Known + all.DuplicatesExact + all.DuplicatesNear + all.Distinct);
        Assert.InRange(all.Distinct + all.DuplicatesNear, 12_000, 14_000); // about 13,000 distinct texts of 300 characters and more
        Assert.All(report.Sources, source => Assert.True(source.Value.Accepted > 0, source.Key));
        Assert.DoesNotContain(report.Problems, problem => problem.Named);
        Assert.InRange(all.AiRoles, all.Distinct / 50, all.Distinct / 3);
    }

    private IngestReport Run(string input, string store = "store") =>
        Pipeline.Value.Run(Request([input], store), null, TestContext.Current.CancellationToken);

    private IngestRequest Request(string[] paths, string store) =>
        new([.. paths.Select(_folder.Combine)], _folder.Combine(store), null, Boards());

    private static LiveBoards Boards() => new(LiveBoards.Client(), TimeProvider.System, null);

    /// <summary>Three texts; the first again, in capitals, with a word changed and for another city; one stub and one without a text.</summary>
    private void WriteMixed(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(name))!);
        var first = MadeUpPostings.Text(0);
        File.WriteAllLines(_folder.Combine(name),
        [
            Record(0, first), Record(1, MadeUpPostings.Text(1)), Record(2, MadeUpPostings.Text(2)), Record(0, first), Record(3, first.ToUpperInvariant()),
            Record(4, MadeUpPostings.Change(first, 1, 7)), Record(5, first.Replace("Springfield", "Shelbyville", StringComparison.Ordinal)),
            Record(6, "We are hiring a data engineer."), Record(7, ""),
        ]);
    }

    private static string Record(int id, string text) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["id"] = id.ToString(CultureInfo.InvariantCulture),
        ["title"] = "Data Engineer",
        ["company"] = "Acme",
        ["description"] = text,
    });

    private sealed class StopAfter(CancellationTokenSource stop, long distinct) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            if (value.Distinct >= distinct)
                stop.Cancel();
        }
    }
}
