using System.Globalization;

namespace Credence.Showcase.Data;

/// <summary>Tells by the texts of a column what it is, without looking at the target.</summary>
internal static class ColumnReading
{
    internal const int MostCategories = 100;
    private const double NearlyAll = 0.9;
    private const double Half = 0.5;
    private const int FewTexts = 10;
    private static readonly string[] DateFormats =
        ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssZ", "dd-MMM-yyyy", "d MMM yyyy"];

    /// <summary>The kind of a column, or why it is left out.</summary>
    internal static (ColumnKind? Kind, string? Why) Of(RawColumn column, RawTable table)
    {
        List<string> texts = [.. column.Texts.Where(text => text.Length > 0)];
        if (texts.Count == 0)
            return (null, "it is blank in every row");
        if (texts.Count == 1 && column.Texts.Count == 1)
            return (null, $"it is '{Short(texts[0])}' in every row, which tells nothing");
        if (AreDates(texts))
            return (null, "it holds dates; make numbers of them, such as days since, if the model is to use them");
        var words = texts.Where(text => RawColumn.Number(text) is null && !RawColumn.IsBlankNumber(text)).ToList();
        var numbers = texts.Count(text => RawColumn.Number(text) is not null);
        if (words.Count == 0 && numbers > 0)
            return AmongNumbers(column, numbers);
        var filled = Enumerable.Range(0, column.Rows).Count(row => column[row].Length > 0);
        var nearlyEach = texts.Count > FewTexts && texts.Count > Half * filled;
        if (texts.Count <= MostCategories && !nearlyEach)
            return (ColumnKind.Categorical, null);
        if (numbers > Half * texts.Count)
            return (null, $"most of it is numbers, but not '{Short(words[0])}' ({table.Where(FirstRow(column, words[0]))}); mend that or leave it blank");
        if (texts.Count <= MostCategories)
            return (null, string.Create(CultureInfo.InvariantCulture, $"it has {texts.Count:N0} different texts in {filled:N0} rows, as a key or free text has"));
        return (null, string.Create(CultureInfo.InvariantCulture, $"it has {texts.Count:N0} different texts, more than {MostCategories}, as a key or free text has"));
    }

    private static (ColumnKind? Kind, string? Why) AmongNumbers(RawColumn column, int different)
    {
        if (different <= 2)
            return (ColumnKind.Categorical, null);
        return CountsRows(column) ? (null, "it counts the rows") : (ColumnKind.Numeric, null);
    }

    // by ones, tens or any other whole step
    private static bool CountsRows(RawColumn column)
    {
        double? step = null;
        for (var row = 1; row < column.Rows; row++)
        {
            if (RawColumn.Number(column[row]) is not { } here || RawColumn.Number(column[row - 1]) is not { } before || here - before != (step ??= here - before))
                return false;
        }

        return step is { } whole && double.IsInteger(whole);
    }

    private static bool AreDates(List<string> texts) => texts.Count(IsDate) >= NearlyAll * texts.Count;

    // eight digits are a date only where they lie in a year that people write
    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2100;

    private static int FirstRow(RawColumn column, string text) => Enumerable.Range(0, column.Rows).First(row => column[row] == text);

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
