using Credence.Postings.Finding;
using Sylvan.Data.Csv;

namespace Credence.Tests.Evidence;

/// <summary>What one reader saw of a posting's fields: a line of <c>data/evidence/field-labels.csv</c>, which holds no text.</summary>
/// <param name="Source">Corpus, as <c>--by source</c> names it.</param>
/// <param name="Id">The source's own id; null where it gives none.</param>
/// <param name="Key">See <see cref="HandLabel.KeyOf"/>.</param>
/// <param name="Drawn">At random, or among postings with words about pay, years, degrees or sizes.</param>
/// <param name="IsHeldOut">Whether it was kept from development.</param>
/// <param name="Answers">What the posting says, by field: empty where it says nothing, null where the reader was in doubt.</param>
internal sealed record FieldLabel(string Source, string? Id, string Key, string Drawn, bool IsHeldOut, IReadOnlyDictionary<string, string?> Answers)
{
    /// <summary>Fields that are measured.</summary>
    internal static readonly string[] Fields = ["pay", "years", "degree", "or-equivalent", "seniority", "country", "remote", "employer-size", "industry"];

    private const string Doubtful = "doubtful";

    /// <summary>Which posting it is of.</summary>
    internal LabelId Posting => new(Source, Id, Key);

    internal static IReadOnlyList<FieldLabel> Read(string path)
    {
        using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { Delimiter = ',' });
        var labels = new List<FieldLabel>();
        while (csv.Read())
        {
            var answers = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["pay"] = Joined(Money("pay-low"), Money("pay-high"), Cell("currency"), Cell("period"), Cell("pay-by")),
                ["years"] = Joined(Cell("years-low"), Cell("years-high")),
            };
            foreach (var field in Fields.Skip(answers.Count))
                answers[field] = Cell(field) is var said && said == Doubtful ? null : said;
            labels.Add(new FieldLabel(
                Cell("source"), Cell("id") is { Length: > 0 } id ? id : null, Cell("key"), Cell("drawn"),
                Cell("half") switch { "hold-out" => true, "development" => false, var other => throw new FormatException($"{path}: '{other}' under half") }, answers));
        }

        return labels;

        string Cell(string column) => csv.GetString(csv.GetOrdinal(column));

        string Money(string column) => Cell(column) is var cell && decimal.TryParse(cell, out var money) ? Shown(money) : cell;
    }

    /// <summary>What was found, written as the labels are.</summary>
    internal static IReadOnlyDictionary<string, string> Of(PostingFields found) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pay"] = found.Pay is { } pay ? Joined(Shown(pay.Low), Shown(pay.High), pay.Currency, Lower<PayPeriod>(pay.Period), Lower<PayStatedBy>(pay.By))! : "",
        ["years"] = Joined(Number(found.YearsLow), Number(found.YearsHigh))!,
        ["degree"] = Lower(found.Degree),
        ["or-equivalent"] = YesNo(found.DegreeOrEquivalent),
        ["seniority"] = Lower(found.Seniority),
        ["country"] = found.Country ?? "",
        ["remote"] = YesNo(found.Remote),
        ["employer-size"] = found.EmployerSize ?? found.EmployerSizeInText ?? "",
        ["industry"] = found.Industry is null ? found.IndustryInText ?? "" : "stated",
    };

    private static string? Joined(params string[] parts) => parts.Contains(Doubtful) ? null : string.Join(' ', parts).Trim() is var joined && parts.All(part => part.Length == 0) ? "" : joined;

    private static string Shown(decimal? money) => money is { } known ? FormattableString.Invariant($"{known:0.##}") : "";

    private static string Number(int? number) => number is { } known ? FormattableString.Invariant($"{known}") : "";

    private static string Lower<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant() ?? "";

    private static string YesNo(bool? answer) => answer switch { true => "yes", false => "no", null => "" };
}
