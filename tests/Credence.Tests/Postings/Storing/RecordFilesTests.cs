using System.Runtime.CompilerServices;
using Credence.Postings.Storing;
using Credence.Sources;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Credence.Tests.Postings.Storing;

public sealed class RecordFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.Combine("s");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_of_a_record_has_forty_bytes()
    {
        var record = RecordIdentity.Of("made-up", "7", "Data Engineer", MadeUpPostings.Text(7));

        var row = new RecordRow(record, 3, new Recognition(Novelty.NearDuplicate, 12));

        Assert.Equal(RecordRow.Bytes, Unsafe.SizeOf<RecordRow>());
        Assert.Equal((record.Key, record.TextHash, 3u, Novelty.NearDuplicate, 12u), (row.Key, row.TextHash, row.Source, row.Novelty, row.Document));
    }

    [Fact]
    public void Records_are_counted_by_source_and_novelty()
    {
        var text = MadeUpPostings.Text(0);
        using (var store = PostingStore.Open(Store))
        {
            StoreRows.Fill(store, 0, 3);
            store.Recognize(RecordIdentity.Of("elsewhere", "0", "Data Engineer", text));
            store.Recognize(RecordIdentity.Of("elsewhere", "1", "Data Engineer", MadeUpPostings.Change(text, 2, 1)));
            store.Commit([], "words");
        }

        using (var store = PostingStore.Open(Store))
            StoreRows.Fill(store, 3, 2);

        Assert.Equal(["elsewhere 1 1", "elsewhere 2 1", "made-up 0 5"], Counts());
    }

    [Fact]
    public void A_store_of_many_small_ingests_knows_all_of_them()
    {
        for (var i = 0; i < 5; i++)
        {
            using var store = PostingStore.Open(Store);
            StoreRows.Fill(store, 10 * i, 10);
        }

        using var again = PostingStore.Open(Store);

        for (var i = 0; i < 50; i++)
        {
            var text = MadeUpPostings.Text(i);
            Assert.Equal(new Recognition(Novelty.Known, i + 1), again.Recognize(RecordIdentity.Of("made-up", i.ToString(System.Globalization.CultureInfo.InvariantCulture), "Data Engineer", text)));
            Assert.Equal(new Recognition(Novelty.NearDuplicate, i + 1), again.Recognize(RecordIdentity.Of("elsewhere", null, "Data Engineer", MadeUpPostings.Change(text, 2, i))));
        }
    }

    [Fact]
    public void Changed_and_missing_files_of_records_are_found()
    {
        using (var store = PostingStore.Open(Store))
            StoreRows.Fill(store, 0, 5);
        var file = _folder.Combine("s/records-000001.bin");
        var bytes = File.ReadAllBytes(file);
        Assert.Empty(PostingStore.Verify(Store));

        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Equal([file], PostingStore.Verify(Store));
        Assert.Contains("other bytes", Refused(), StringComparison.Ordinal);

        File.WriteAllBytes(file, bytes[1..]);
        Assert.Contains("another size", Refused(), StringComparison.Ordinal);

        File.Delete(file);
        Assert.Contains("missing", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_interrupted_writer_left_behind_is_removed()
    {
        using (var store = PostingStore.Open(Store))
            StoreRows.Fill(store, 0, 5);
        var files = Directory.GetFiles(Store).Order(StringComparer.Ordinal).ToList();
        foreach (var name in (string[])["records-000002.bin", "records-000003.bin.tmp", "index-keys-4096.tmp", "index-bands-8192.tmp"])
            _folder.Write("s/" + name, "left over");
        var kept = _folder.Write("s/index-keys.tmp", "not ours");

        PostingStore.Open(Store).Dispose();

        Assert.Equal(files.Append(kept).Order(StringComparer.Ordinal), Directory.GetFiles(Store).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_store_of_the_layout_before_is_refused_with_advice()
    {
        PostingStore.Open(Store).Dispose();
        Sql("PRAGMA user_version = 1");

        var wrong = Assert.Throws<UnusableInputException>(() => PostingStore.Open(Store));

        Assert.Contains("layout 1", wrong.What, StringComparison.Ordinal);
        Assert.Contains("Ingest again into a new folder", wrong.Next, StringComparison.Ordinal);
    }

    private string Refused() => Assert.Throws<UnusableInputException>(() => PostingStore.Open(Store)).What;

    private List<string> Counts() => Sql("SELECT source || ' ' || novelty || ' ' || records FROM counts ORDER BY 1");

    private List<string> Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Combine("s/manifest.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read())
            lines.Add(rows.GetString(0));
        return lines;
    }
}
