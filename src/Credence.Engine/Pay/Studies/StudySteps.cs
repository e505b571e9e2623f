using System.Globalization;
using Credence.Pay.Regressions;
using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>Applies the steps of a recipe to rows.</summary>
internal static class StudySteps
{
    /// <summary>The rows after a step.</summary>
    public static StudyRows Apply(StudyRows rows, StudyStep step) => step switch
    {
        StudyStep.Known known => Known(rows, [.. known.Columns.Select(rows.At)]),
        StudyStep.Among among => Kept(rows, rows.At(among.Column), text => among.Values.Contains(text, StringComparer.Ordinal)),
        StudyStep.Within within => Kept(rows, rows.At(within.Column), text => ColumnCodes.Number(text) is { } number && within.Bounds.Hold(number)),
        StudyStep.Lump lump => Lumped(rows, lump),
        StudyStep.Clip clip => Changed(rows, rows.At(clip.Column), text => ColumnCodes.Number(text) is { } number ? Written(Math.Clamp(number, clip.Low, clip.High)) : text),
        StudyStep.Indicator indicator => Added(rows, indicator),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "unknown step"),
    };

    private static StudyRows Known(StudyRows rows, int[] columns) => rows with { Rows = [.. rows.Rows.Where(row => Array.TrueForAll(columns, at => row[at].Length > 0))] };

    private static StudyRows Kept(StudyRows rows, int at, Predicate<string> keep) => rows with { Rows = [.. rows.Rows.Where(row => keep(row[at]))] };

    private static StudyRows Lumped(StudyRows rows, StudyStep.Lump lump)
    {
        var at = rows.At(lump.Column);
        var counts = rows.Rows.CountBy(row => row[at], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Changed(rows, at, text => text.Length > 0 && counts[text] < lump.FewerThan ? lump.Into : text);
    }

    private static StudyRows Changed(StudyRows rows, int at, Func<string, string> change) => rows with
    {
        Rows =
        [
            .. rows.Rows.Select(row =>
            {
                string[] copy = [.. row];
                copy[at] = change(copy[at]);
                return copy;
            }),
        ],
    };

    private static StudyRows Added(StudyRows rows, StudyStep.Indicator indicator)
    {
        if (rows.Names.Contains(indicator.Column))
            throw new UnusableInputException(rows.Path, $"there is a column '{indicator.Column}' already, which the study's recipe adds", "Check that it is the file the study names");
        var at = rows.At(indicator.Of);
        return rows with { Names = [.. rows.Names, indicator.Column], Rows = [.. rows.Rows.Select(row => (string[])[.. row, row[at] == indicator.Value ? "1" : "0"])] };
    }

    private static string Written(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
