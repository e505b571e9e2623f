using System.Text.RegularExpressions;

namespace Credence.Showcase.Data;

/// <summary>Numbers as much of Europe writes them: 1.234,5 for one thousand two hundred and thirty-four and a half.</summary>
internal static partial class DecimalCommas
{
    /// <summary>
    /// The column with points for its decimal commas and without points between thousands; the same column where it has no decimal comma, or any text besides such numbers and blanks.
    /// In a column with decimal commas a point can only stand between thousands; one without any keeps its points as decimal ones.
    /// </summary>
    internal static RawColumn ToPoints(RawColumn column)
    {
        if (!column.Texts.Any(text => text.Contains(',', StringComparison.Ordinal)) || !column.Texts.All(text => RawColumn.IsBlankNumber(text) || Written().IsMatch(text)))
            return column;
        var points = new RawColumn(column.Name);
        for (var row = 0; row < column.Rows; row++)
            points.Add(column[row].Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
        return points;
    }

    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?([eE][+-]?\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
