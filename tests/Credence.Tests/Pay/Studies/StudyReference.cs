using System.Globalization;
using Credence.Pay.Studies;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Pay.Studies;

/// <summary>The shipped studies worked out from their files beside the checkout, and the figures R found for them.</summary>
internal static class StudyReference
{
    internal const string DataProfessionals = "data-professionals-2017-2019";
    internal const string Kaggle = "kaggle-2021-2022";

    private static readonly DateOnly Day = new(2026, 11, 29);

    private static readonly Lazy<StudyResult> WorkedDataProfessionals = new(() => StudyRun.Of(Recipe(DataProfessionals), Workbook(), Day, TestContext.Current.CancellationToken));

    private static readonly Lazy<StudyResult> WorkedKaggle = new(() => StudyRun.Of(Recipe(Kaggle), KaggleTable(), Day, TestContext.Current.CancellationToken));

    internal static DataFolder Data { get; } = DataFolder.Find(Path.Combine(Checkout.Root, "data"));

    internal static PayStudy Recipe(string id) => PayStudies.Find(PayStudies.Read(Data, SourceRegister.Read(Data)), id);

    internal static string Workbook() => Checkout.SharedOrSkip("data", "pay", "dataprof_salary_survey", "2021_Data_Professional_Salary_Survey_Responses.xlsx");

    internal static string KaggleTable() => Checkout.SharedOrSkip("reference", "pay", "design", "kaggle_pooled_clean.csv.gz");

    /// <summary>A study worked out once for all tests.</summary>
    internal static StudyResult Worked(string id)
    {
        _ = id == Kaggle ? KaggleTable() : Workbook();
        return id == Kaggle ? WorkedKaggle.Value : WorkedDataProfessionals.Value;
    }

    /// <summary>Rows of a table of R's, with the columns by name.</summary>
    internal static List<Dictionary<string, string>> RowsOf(string name)
    {
        var lines = File.ReadAllLines(Checkout.SharedOrSkip("reference", "pay", "out", name));
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => Row(line, columns))];
    }

    internal static double Number(this Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);

    /// <summary>Labels hold commas, so fields are told from the end of the line.</summary>
    private static Dictionary<string, string> Row(string line, string[] columns)
    {
        var fields = line.Split(',');
        var extra = fields.Length - columns.Length;
        string[] joined = [string.Join(',', fields[..(extra + 1)]), .. fields[(extra + 1)..]];
        return columns.Zip(joined).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
    }
}
