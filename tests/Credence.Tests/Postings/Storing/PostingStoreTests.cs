using Credence.Postings.Storing;
using Credence.Sources;
using DuckDB.NET.Data;
using Xunit;

namespace Credence.Tests.Postings.Storing;

public sealed class PostingStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_committed_comes_back_in_queries()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 0, 3);

        var contents = PostingStore.OpenForQuery(_folder.Combine("s"));

        Assert.Equal(3, contents.Postings);
        Assert.Equal(
            "1 made-up 1 Data Engineer 2026-02-03 ai senior 90000.50  USD year employer true",
            Query($"SELECT concat_ws(' ', doc, source, origin_id, title, posted_on, role, seniority, pay_low, coalesce(pay_high::varchar, ''), pay_currency, pay_period, pay_by, remote) FROM read_parquet('{contents.PostingParts[0]}') WHERE doc = 1"));
        Assert.Equal("3 cissp preferred named", Query($"SELECT concat_ws(' ', count(*), min(certification), min(strength), min(kind)) FROM read_parquet('{contents.MentionParts[0]}')"));
    }

    [Fact]
    public void The_same_batches_give_the_same_bytes()
    {
        foreach (var name in (string[])["a", "b"])
        {
            using var store = PostingStore.Open(_folder.Combine(name));
            StoreRows.Fill(store, 0, 40);
            StoreRows.Fill(store, 40, 7);
        }

        Assert.Equal(Parts("a"), Parts("b"));
        Assert.Equal(4, Parts("a").Count);
    }

    [Fact]
    public void What_was_not_committed_is_gone_and_its_files_are_removed()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
        {
            StoreRows.Fill(store, 0, 5);
            store.Recognize(RecordIdentity.Of("made-up", "99", MadeUpPostings.Text(99)));
        }

        File.WriteAllText(_folder.Combine("s/postings-000002.parquet"), "left over");
        File.WriteAllText(_folder.Combine("s/mentions-000002.parquet.tmp"), "left over");
        using var again = PostingStore.Open(_folder.Combine("s"));

        Assert.Equal(2, Parts("s").Count);
        Assert.Equal(new Recognition(Verdict.Distinct, 6), again.Recognize(RecordIdentity.Of("made-up", "99", MadeUpPostings.Text(99))));
    }

    [Fact]
    public void Records_are_known_exact_near_or_distinct()
    {
        var text = MadeUpPostings.Text(0);
        using (var store = PostingStore.Open(_folder.Combine("s")))
        {
            StoreRows.Fill(store, 0, 2);
            Assert.Equal(new Recognition(Verdict.ExactDuplicate, 1), store.Recognize(RecordIdentity.Of("made-up", "0", text)));
            Assert.Equal(new Recognition(Verdict.ExactDuplicate, 1), store.Recognize(RecordIdentity.Of("elsewhere", "0", text.ToUpperInvariant())));
            Assert.Equal(new Recognition(Verdict.NearDuplicate, 1), store.Recognize(RecordIdentity.Of("elsewhere", "1", MadeUpPostings.Change(text, 2, 1))));
            store.Commit([]);
        }

        using var again = PostingStore.Open(_folder.Combine("s"));

        Assert.Equal(Verdict.Known, again.Recognize(RecordIdentity.Of("made-up", "0", text)).Verdict);
        Assert.Equal(Verdict.Known, again.Recognize(RecordIdentity.Of("elsewhere", "1", MadeUpPostings.Change(text, 2, 1))).Verdict);
        Assert.Equal(Verdict.ExactDuplicate, again.Recognize(RecordIdentity.Of("elsewhere", "2", MadeUpPostings.Change(text, 2, 1))).Verdict);
        Assert.Equal(Verdict.Distinct, again.Recognize(RecordIdentity.Of("made-up", "2", MadeUpPostings.Text(2))).Verdict);
    }

    [Fact]
    public void Opening_and_committing_nothing_changes_no_byte()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 0, 5);
        var before = StoreRows.Files(_folder.Combine("s"), "");

        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 0, 5);

        Assert.Equal(before, StoreRows.Files(_folder.Combine("s"), ""));
    }

    [Fact]
    public void Two_writers_are_refused()
    {
        using var first = PostingStore.Open(_folder.Combine("s"));

        var wrong = Assert.Throws<UnusableInputException>(() => PostingStore.Open(_folder.Combine("s")));

        Assert.Contains("another ingest", wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_sees_what_is_committed_while_a_writer_goes_on()
    {
        using var store = PostingStore.Open(_folder.Combine("s"));
        StoreRows.Fill(store, 0, 2);
        store.Recognize(RecordIdentity.Of("made-up", "9", MadeUpPostings.Text(9)));

        Assert.Equal(2, PostingStore.OpenForQuery(_folder.Combine("s")).Postings);
    }

    [Fact]
    public void Changed_bytes_are_found_and_missing_files_refused()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 0, 5);
        var file = _folder.Combine("s/postings-000001.parquet");
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        Assert.Empty(PostingStore.Verify(_folder.Combine("s")));

        File.WriteAllBytes(file, bytes);
        Assert.Equal([file], PostingStore.Verify(_folder.Combine("s")));

        File.WriteAllBytes(file, bytes[1..]);
        Assert.Contains("another size", Assert.Throws<UnusableInputException>(() => PostingStore.OpenForQuery(_folder.Combine("s"))).What, StringComparison.Ordinal);

        File.Delete(file);
        Assert.Contains("missing", Assert.Throws<UnusableInputException>(() => PostingStore.Open(_folder.Combine("s"))).What, StringComparison.Ordinal);
    }

    private static string Query(string sql)
    {
        using var memory = new DuckDBConnection("DataSource=:memory:");
        memory.Open();
        using var command = memory.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }

    private List<string> Parts(string store) => [.. StoreRows.Files(_folder.Combine(store), ".parquet")];
}
