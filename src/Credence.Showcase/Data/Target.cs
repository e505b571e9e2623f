using System.Globalization;

namespace Credence.Showcase.Data;

/// <summary>The column that is predicted, row by row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Positive">The value whose probability is given.</param>
/// <param name="Negative">Its other value.</param>
/// <param name="Outcomes">True for the positive value; one per row.</param>
public sealed record Target(string Name, string Positive, string Negative, IReadOnlyList<bool> Outcomes)
{
    private const int MostShown = 5;
    private const int LeastOfAClass = 10;
    private static readonly (string Yes, string No)[] Answers = [("yes", "no"), ("true", "false"), ("1", "0"), ("y", "n"), ("t", "f"), ("ja", "nein")];

    /// <summary>Part of the rows with the positive value (ratio).</summary>
    public double BaseRate => Outcomes.Count(outcome => outcome) / (double)Outcomes.Count;

    /// <summary>Reads it out of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">Its column.</param>
    /// <param name="wanted">The value whose probability is given; null to take the affirmative one of the two.</param>
    /// <exception cref="UnusableDataException">It is not there, is blank somewhere, or has not exactly two values, each often enough, or neither affirms.</exception>
    public static Target Of(RawTable table, string name, string? wanted)
    {
        var column = table.Column(name);
        if (column.Texts.Contains(""))
        {
            var row = Enumerable.Range(0, table.Rows).First(at => column[at].Length == 0);
            throw new UnusableDataException(table.Where(row), $"'{name}' is blank, and a row without an outcome can be neither learned from nor tested on", "Leave such rows out of the file, or fill in what happened");
        }

        if (table.Rows == 0)
            throw new UnusableDataException(table.Path, "there is no row below the header", "Name a file with rows to learn from");
        if (column.Texts.Count != 2)
            throw new UnusableDataException(table.Path, $"'{name}' has {Counted(column)}, and exactly two are needed", column.Texts.Count < 2 ? "Add rows of the other outcome" : "Make two outcomes of them, or name another target");
        var positive = wanted ?? Affirming(column.Texts)
            ?? throw new UnusableDataException(table.Path, $"which value of '{name}' is wanted cannot be told: '{column.Texts[0]}' or '{column.Texts[1]}'", $"Name the one whose probability is to be given, such as --positive '{column.Texts[1]}'");
        if (!column.Texts.Contains(positive))
            throw new UnusableDataException("--positive", $"'{positive}' is no value of '{name}'", $"Its values are '{column.Texts[0]}' and '{column.Texts[1]}'");
        var target = new Target(name, positive, column.Texts.First(text => text != positive), [.. Enumerable.Range(0, table.Rows).Select(row => column[row] == positive)]);
        var (least, rarer) = (target.Outcomes.Count(outcome => outcome) is var count && count <= table.Rows - count ? (count, target.Positive) : (table.Rows - target.Outcomes.Count(outcome => outcome), target.Negative));
        if (least < LeastOfAClass)
            throw new UnusableDataException(table.Path, string.Create(CultureInfo.InvariantCulture, $"only {least} {(least == 1 ? "row has" : "rows have")} '{rarer}' as '{name}', and at least {LeastOfAClass} are needed to learn, calibrate and test"), "Add rows of it");
        return target;
    }

    // the yes of a yes and its no: 1 beside 2 is no yes
    private static string? Affirming(IReadOnlyList<string> texts) =>
        texts.FirstOrDefault(text => Answers.Any(pair => Is(text, pair.Yes) && texts.Any(other => Is(other, pair.No))));

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Counted(RawColumn column)
    {
        var shown = string.Join(", ", column.Texts.Take(MostShown).Select(text => $"'{text}'"));
        return column.Texts.Count == 1
            ? $"one value only ({shown})"
            : string.Create(CultureInfo.InvariantCulture, $"{column.Texts.Count:N0} values ({shown}{(column.Texts.Count > MostShown ? ", …" : "")})");
    }
}
