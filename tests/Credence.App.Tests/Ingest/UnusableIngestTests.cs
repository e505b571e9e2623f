using System.Text.Json;
using Credence.Postings.Storing;
using Credence.Sources;
using Xunit;

namespace Credence.App.Tests.Ingest;

public sealed class UnusableIngestTests : IDisposable
{
    private const int UnusableInput = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_missing_path_is_named()
    {
        Refused("none.jsonl", "there is no such file or folder");
    }

    [Fact]
    public void A_folder_without_postings_is_named()
    {
        Directory.CreateDirectory(At("empty"));

        Refused("empty", "no job posting was found here");
    }

    [Fact]
    public void Stubs_are_told_by_their_length()
    {
        File.WriteAllText(At("stubs.jsonl"), string.Concat(Enumerable.Repeat("""{"title":"Engineer","description":"too short"}""" + "\n", 5)));

        Refused("stubs.jsonl", "none of the 5 records here can be counted: 5 are shorter than 300 characters");
    }

    [Fact]
    public void Texts_left_out_as_too_short_are_told_with_the_shortest_length_and_their_files()
    {
        MadeUpCorpus.Write(At("good.jsonl"), 20);
        File.WriteAllText(At("short.txt"), "Data Engineer wanted.");

        var (exit, output, _) = IngestProcess.Run("ingest", _folder.FullName, "--store", At(".store"));
        var (_, json, _) = IngestProcess.Run("ingest", _folder.FullName, "--store", At(".store"), "--json");

        using var answer = JsonDocument.Parse(json);
        var left = answer.RootElement.GetProperty("tooShort");
        Assert.Equal(0, exit);
        Assert.Contains("1 text was left out as too short to say what is asked (under 300 characters, or a single sentence of up to 400):", output, StringComparison.Ordinal);
        Assert.Contains("short.txt", output, StringComparison.Ordinal);
        Assert.Equal((1, 300, 400, 1), (left.GetProperty("records").GetInt32(), left.GetProperty("fewestCharacters").GetInt32(), left.GetProperty("longestSentence").GetInt32(), left.GetProperty("files").GetInt32()));
        Assert.Equal([At("short.txt")], left.GetProperty("first").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public void A_table_with_other_columns_names_them()
    {
        File.WriteAllText(At("odd.csv"), "Job,Duties,Firm\na,b,c\n");

        Refused("odd.csv", "Job, Duties, Firm; say with --map which hold title and text");
    }

    [Fact]
    public void A_broken_parquet_file_is_named()
    {
        File.WriteAllText(At("broken.parquet"), "PAR1 this is no Parquet file PAR1");

        Refused("broken.parquet", "Parquet");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "skipped: this user may read everything");
        File.WriteAllText(At("secret.jsonl"), "{}");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("secret.jsonl"), UnixFileMode.None);

        Refused("secret.jsonl", "may not be read");
    }

    [Fact]
    public void A_line_of_a_gigabyte_is_named_and_takes_little_memory()
    {
        const int Mebibyte = 1024 * 1024;
        using (var file = File.Create(At("line.jsonl")))
        {
            file.Write("{\"title\":\"Engineer\",\"description\":\""u8);
            var letters = new byte[Mebibyte];
            Array.Fill(letters, (byte)'a');
            for (var i = 0; i < 1024; i++)
                file.Write(letters);
        }

        var (exit, errors) = IngestWithHeapLimit("line.jsonl");
        File.Delete(At("line.jsonl"));

        Assert.Equal(UnusableInput, exit);
        Assert.Contains("line.jsonl", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_usable_beside_it_is_stored()
    {
        MadeUpCorpus.Write(At("good.jsonl"), 20);

        var (exit, output, errors) = IngestProcess.Run("ingest", At("none.jsonl"), At("good.jsonl"), "--store", At("store"), "--json");

        using var answer = JsonDocument.Parse(output);
        Assert.Equal(UnusableInput, exit);
        Assert.Equal(20, answer.RootElement.GetProperty("distinct").GetInt32());
        Assert.Equal(20, answer.RootElement.GetProperty("store").GetProperty("postings").GetInt32());
        Assert.Equal(1, answer.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(2, answer.RootElement.GetProperty("duplicates").GetProperty("exact").GetInt32());
        Assert.Contains("none.jsonl", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_data_folder_is_named_and_leaves_no_store_behind()
    {
        var (shipped, data) = (DataFolder.Find().Path, At("data"));
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(data, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(data, "lexicon", "degrees.csv"), "nonsense");
        MadeUpCorpus.Write(At("good.jsonl"), 3000);

        var (exit, _, errors) = IngestProcess.Run("ingest", At("good.jsonl"), "--store", At("store"), "--data", data);

        Assert.Equal(UnusableInput, exit);
        Assert.Contains("degrees.csv", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("store")));
    }

    [Fact]
    public void Two_ingests_do_not_mix()
    {
        MadeUpCorpus.Write(At("good.jsonl"), 20);
        using var other = PostingStore.Open(At("store"));

        var (exit, _, errors) = IngestProcess.Run("ingest", At("good.jsonl"), "--store", At("store"));

        Assert.Equal(UnusableInput, exit);
        Assert.Contains("another ingest is writing", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_gets_a_table_and_no_progress_outside_a_terminal()
    {
        MadeUpCorpus.Write(At("good.jsonl"), 20);

        var (exit, output, errors) = IngestProcess.Run("ingest", At("good.jsonl"), "--store", At("store"));

        Assert.Equal((0, ""), (exit, errors));
        Assert.StartsWith("source", output, StringComparison.Ordinal);
        Assert.Contains("holds 20 distinct postings in 1 part;", output, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void Refused(string name, string what)
    {
        var (exit, _, errors) = IngestProcess.Run("ingest", At(name), "--store", At("store"));

        Assert.Equal(UnusableInput, exit);
        Assert.Contains(name, errors, StringComparison.Ordinal);
        Assert.Contains(what, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("store")));
    }

    private (int Exit, string Errors) IngestWithHeapLimit(string name)
    {
        const string HalfGibibyte = "0x20000000";
        using var ingest = IngestProcess.Start(IngestProcess.Executable, ["ingest", At(name), "--store", At("store")], new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HalfGibibyte });
        return (ingest.Exit(), ingest.Errors);
    }
}
