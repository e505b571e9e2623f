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
            store.Recognize(RecordIdentity.Of("made-up", "99", "Data Engineer", MadeUpPostings.Text(99)));
        }

        File.WriteAllText(_folder.Combine("s/postings-000002.parquet"), "left over");
        File.WriteAllText(_folder.Combine("s/mentions-000002.parquet.tmp"), "left over");
        using var again = PostingStore.Open(_folder.Combine("s"));

        Assert.Equal(2, Parts("s").Count);
        Assert.Equal(new Recognition(Novelty.Distinct, 6), again.Recognize(RecordIdentity.Of("made-up", "99", "Data Engineer", MadeUpPostings.Text(99))));
    }

    [Fact]
    public void Records_are_known_exact_near_or_distinct()
    {
        var text = MadeUpPostings.Text(0);
        using (var store = PostingStore.Open(_folder.Combine("s")))
        {
            StoreRows.Fill(store, 0, 2);
            Assert.Equal(new Recognition(Novelty.ExactDuplicate, 1), store.Recognize(RecordIdentity.Of("made-up", "0", "Data Engineer", text)));
            Assert.Equal(new Recognition(Novelty.ExactDuplicate, 1), store.Recognize(RecordIdentity.Of("elsewhere", "0", "Data Engineer", text.ToUpperInvariant())));
            Assert.Equal(new Recognition(Novelty.NearDuplicate, 1), store.Recognize(RecordIdentity.Of("elsewhere", "1", "Data Engineer", MadeUpPostings.Change(text, 2, 1))));
            store.Commit([], "words");
        }

        using var again = PostingStore.Open(_folder.Combine("s"));

        Assert.Equal(Novelty.Known, again.Recognize(RecordIdentity.Of("made-up", "0", "Data Engineer", text)).Novelty);
        Assert.Equal(Novelty.Known, again.Recognize(RecordIdentity.Of("elsewhere", "1", "Data Engineer", MadeUpPostings.Change(text, 2, 1))).Novelty);
        Assert.Equal(Novelty.ExactDuplicate, again.Recognize(RecordIdentity.Of("elsewhere", "2", "Data Engineer", MadeUpPostings.Change(text, 2, 1))).Novelty);
        Assert.Equal(Novelty.Distinct, again.Recognize(RecordIdentity.Of("made-up", "2", "Data Engineer", MadeUpPostings.Text(2))).Novelty);
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
    public void Each_part_remembers_the_words_it_was_read_with()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
        {
            StoreRows.Fill(store, 0, 2, "old words");
            StoreRows.Fill(store, 2, 2, "new words");
        }

        var contents = PostingStore.OpenForQuery(_folder.Combine("s"));

        Assert.Equal(["old words", "new words"], contents.Vocabularies);
        Assert.Equal((1, 2), (contents.PartsReadOtherwise("new words"), contents.PartsReadOtherwise("newer words")));
    }

    [Fact]
    public void A_store_from_before_words_were_remembered_is_read_and_written_on()
    {
        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 0, 2);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Combine("s/manifest.sqlite")};Pooling=False"))
        {
            connection.Open();
            using var drop = connection.CreateCommand();
            drop.CommandText = "DROP TABLE vocabularies";
            drop.ExecuteNonQuery();
        }

        Assert.Equal([null], PostingStore.OpenForQuery(_folder.Combine("s")).Vocabularies);
        using (var store = PostingStore.Open(_folder.Combine("s")))
            StoreRows.Fill(store, 2, 2);
        Assert.Equal([null, "words"], PostingStore.OpenForQuery(_folder.Combine("s")).Vocabularies);
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
        store.Recognize(RecordIdentity.Of("made-up", "9", "Data Engineer", MadeUpPostings.Text(9)));

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
