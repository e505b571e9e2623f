namespace Credence.Resumes.Reading;

/// <summary>A row of a table.</summary>
/// <param name="columns">Cues of the columns in order, with their labels.</param>
/// <param name="cells">Its cells by column.</param>
internal sealed class TableRow(IReadOnlyList<(string Cue, string Label)> columns, IReadOnlyDictionary<int, Fragment> cells)
{
    private const string Through = " – ";

    /// <summary>Its cells with their cues, in order.</summary>
    internal IEnumerable<(string Cue, Fragment Text)> Cells => cells.OrderBy(cell => cell.Key).Select(cell => (columns[cell.Key].Cue, cell.Value));

    /// <summary>The first cell of a cue that says anything; null where there is none.</summary>
    internal Fragment? this[string cue] => Cells.FirstOrDefault(cell => cell.Cue == cue && cell.Text.Text.Any(char.IsLetterOrDigit)).Text;

    /// <summary>The label of a column.</summary>
    internal string LabelOf(string cue) => columns.First(column => column.Cue == cue).Label;

    /// <summary>Cells that say more, or of which the label is not known.</summary>
    internal IEnumerable<Fragment> Further => Cells.Where(cell => cell.Cue is TableColumns.About or TableColumns.Tools or TableColumns.Unknown && cell.Text.Text.Any(char.IsLetter)).Select(cell => cell.Text);

    /// <summary>The period in its cells; where there is a column of ends with nothing in it, nobody knows whether it goes on.</summary>
    internal Period Period(DateReader dates, bool onlyEnd = false)
    {
        if (this[TableColumns.From] is { } from)
        {
            var whole = this[TableColumns.To] is { } to ? Fragment.Joined(from, Through, to) : from;
            if (dates.Find(whole.Text) is [var range, ..])
                return Periods.Of(whole, range) is var period && range.IsRange ? period : period with { End = null };
        }

        return (this[TableColumns.Dates] ?? this[TableColumns.To]) is { } cell && dates.Find(cell.Text) is [var date, ..] ? Periods.Of(cell, date, onlyEnd) : Resumes.Period.Unknown;
    }
}
