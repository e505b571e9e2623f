using Credence.Postings.Storing;
using Credence.Sources;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Credence.Tests.Postings.Storing;

public sealed class NotAStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_store_and_an_empty_one_hold_nothing_to_query()
    {
        Assert.Contains("no such store", Refused(() => PostingStore.OpenForQuery(_folder.Combine("none"))), StringComparison.Ordinal);
        PostingStore.Open(_folder.Combine("empty")).Dispose();
        Assert.Contains("no postings", Refused(() => PostingStore.OpenForQuery(_folder.Combine("empty"))), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("none")));
    }

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        var file = _folder.Write("thesis.txt", "years of work");

        Assert.Contains("other files", Refused(() => PostingStore.Open(_folder.Path)), StringComparison.Ordinal);
        Assert.Contains("not a Credence store", Refused(() => PostingStore.OpenForQuery(_folder.Path)), StringComparison.Ordinal);
        Assert.Contains("is a file", Refused(() => PostingStore.Open(file)), StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_manifest_that_is_something_else_is_refused()
    {
        _folder.Write("manifest.sqlite", new string('x', 5000));

        Assert.Contains("not a Credence store", Refused(() => PostingStore.OpenForQuery(_folder.Path)), StringComparison.Ordinal);
        Assert.Contains("not a Credence store", Refused(() => PostingStore.Open(_folder.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_s_database_is_refused()
    {
        Change("CREATE TABLE recipes (name TEXT)");

        Assert.Contains("not a Credence store", Refused(() => PostingStore.Open(_folder.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_layout_is_refused_with_advice()
    {
        PostingStore.Open(_folder.Path).Dispose();
        Change("PRAGMA user_version = 7");

        var wrong = Assert.Throws<UnusableInputException>(() => PostingStore.OpenForQuery(_folder.Path));

        Assert.Contains("layout 7", wrong.What, StringComparison.Ordinal);
        Assert.Contains("newer Credence", wrong.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_files_that_are_only_named_like_parts_is_left_alone()
    {
        var file = _folder.Write("postings-2024.csv", "title,text");

        Assert.Contains("other files", Refused(() => PostingStore.Open(_folder.Path)), StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void Opening_a_store_deletes_no_file_that_is_only_named_like_a_part()
    {
        PostingStore.Open(_folder.Path).Dispose();
        var kept = new[] { _folder.Write("postings-2024.csv", "x"), _folder.Write("mentions-1.parquet", "x"), _folder.Write("postings-000001.parquet.bak", "x") };
        var leftover = _folder.Write("postings-000001.parquet.tmp", "x");

        PostingStore.Open(_folder.Path).Dispose();

        Assert.All(kept, file => Assert.True(File.Exists(file), file));
        Assert.False(File.Exists(leftover));
    }

    [Fact]
    public void A_store_that_lost_its_manifest_keeps_its_parts()
    {
        using (var store = PostingStore.Open(_folder.Path))
            StoreRows.Fill(store, 0, 3);
        foreach (var file in Directory.GetFiles(_folder.Path, "manifest.sqlite*"))
            File.Delete(file);

        Assert.Contains("manifest.sqlite is missing", Refused(() => PostingStore.Open(_folder.Path)), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*.parquet").Length);
    }

    [Fact]
    public void Another_program_s_database_keeps_its_journal_mode()
    {
        Change("CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(_folder.Combine("manifest.sqlite"));

        Refused(() => PostingStore.Open(_folder.Path));

        Assert.Equal(before, File.ReadAllBytes(_folder.Combine("manifest.sqlite")));
    }

    private static string Refused(Action act) => Assert.Throws<UnusableInputException>(act).What;

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Combine("manifest.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
