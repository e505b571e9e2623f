using System.IO.Compression;
using Credence.Pay.Regressions;
using DuckDB.NET.Data;
using Xunit;
using ZstdSharp;

namespace Credence.Tests.Pay;

/// <summary>One table in every form gives one answer.</summary>
public sealed class TableFormTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pay").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Csv_gzip_zstd_tabs_and_parquet_give_the_same_answer()
    {
        var plain = Path.Combine(_folder, "pay.csv");
        var lines = Enumerable.Range(0, 500).Select(row => FormattableString.Invariant($"{1000 + row * 37 % 991}.5,{row % 9},{(row % 17 == 0 ? "" : $"l{row % 5}")},2024-0{1 + row % 3}-01")).Prepend("pay,x,level,day").ToList();
        File.WriteAllLines(plain, lines);
        File.WriteAllLines(Path.Combine(_folder, "pay.tsv"), lines.Select(line => line.Replace(',', '\t')));
        File.WriteAllBytes(plain + ".zst", Zstd(File.ReadAllBytes(plain)));
        using (var gzip = new GZipStream(File.Create(plain + ".gz"), CompressionLevel.Optimal))
            gzip.Write(File.ReadAllBytes(plain));
        Parquet(plain, Path.Combine(_folder, "pay.parquet"));

        string[] files = [plain, Path.Combine(_folder, "pay.tsv"), plain + ".gz", plain + ".zst", Path.Combine(_folder, "pay.parquet")];
        var answers = files.Select(file => MadeTable.FitFile(file, "log(pay) ~ x + level + day", new FormulaOptions("level"))).ToList();

        Assert.All(answers, answer => Assert.Equal(answers[0].Coefficients.Select(one => (one.Term, one.Estimate, one.Errors)), answer.Coefficients.Select(one => (one.Term, one.Estimate, one.Errors))));
        Assert.All(answers, answer => Assert.Equal((500, 470), (answer.Rows, answer.Used)));
    }

    private static byte[] Zstd(byte[] bytes)
    {
        using var compressor = new Compressor();
        return compressor.Wrap(bytes).ToArray();
    }

    private static void Parquet(string csv, string target)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var copy = duck.CreateCommand();
        copy.CommandText = $"COPY (SELECT * FROM read_csv('{csv}')) TO '{target}' (FORMAT parquet)";
        copy.ExecuteNonQuery();
    }
}
