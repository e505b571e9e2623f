using System.Globalization;
using System.Text.Json;
using Credence.Postings.Finding;
using Sylvan.Data.Csv;
using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Parses of real pay fields against figures that others took from them.</summary>
public sealed class RealPayTests
{
    private const double LeastAgreement = 0.99;
    private static readonly string? Postings = FindPostings();

    [Fact]
    public void Yearly_pay_of_a_Glassdoor_table_agrees_with_its_own_bounds()
    {
        Assert.SkipUnless(Postings is not null, "skipped: ../shared is not here");

        var (agreed, rows) = (0, 0);
        using var table = CsvDataReader.Create(Path.Combine(Postings!, "glassdoor_2023", "updated_file.csv"));
        var (pay, lower, upper) = (table.GetOrdinal("Salary Estimate"), table.GetOrdinal("lower"), table.GetOrdinal("upper"));
        while (table.Read())
        {
            var stated = table.GetString(pay);
            if (stated.Length == 0 || stated.Contains("Per Hour", StringComparison.OrdinalIgnoreCase))
                continue;
            rows++;
            var found = Fields.Of(Fields.Posting with { Pay = stated, Country = "US" }, "").Pay;
            if (found is { Period: PayPeriod.Year, Currency: "USD" } && found.Low == Number(table.GetString(lower)) && found.High == Number(table.GetString(upper)))
                agreed++;
        }

        Assert.True(rows > 600, $"{rows} rows");
        Assert.True(agreed >= LeastAgreement * rows, $"{agreed} of {rows}");
    }

    [Fact]
    public void Pay_fields_of_an_Austrian_job_site_agree_with_its_own_reading()
    {
        Assert.SkipUnless(Postings is not null, "skipped: ../shared is not here");

        var (agreed, rows) = (0, 0);
        foreach (var file in Directory.GetFiles(Path.Combine(Postings!, "karriere_at_2024-25"), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var entry in document.RootElement.EnumerateObject().Select(property => property.Value))
            {
                if (!entry.TryGetProperty("salary", out var salary) || salary.ValueKind != JsonValueKind.String || !entry.TryGetProperty("salary_guessed", out var guess) || guess.ValueKind != JsonValueKind.Object || !guess.EnumerateObject().Any())
                    continue;
                var found = Fields.Of(Fields.Posting with { Pay = salary.GetString(), Country = "AT" }, "").Pay;
                rows++;
                if (found?.Low is { } low && guess.TryGetProperty(found.Period == PayPeriod.Year ? "annual" : "monthly", out var other) && other.ValueKind == JsonValueKind.Number && Math.Floor(low) == Math.Floor(other.GetDecimal()))
                    agreed++;
            }
        }

        Assert.True(rows > 300, $"{rows} rows");
        Assert.True(agreed >= LeastAgreement * rows, $"{agreed} of {rows}");
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? FindPostings()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var postings = Path.Combine(folder.FullName, "..", "shared", "data", "postings");
            if (File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return Directory.Exists(postings) ? postings : null;
        }

        return null;
    }
}
