using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>The numbers behind a picture, exact enough to draw it again, folded below it.</summary>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">Cells, the first of each row its name.</param>
internal sealed record DataTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What stands where a number is not known.</summary>
    internal const string Unknown = "unknown";

    private const int SignificantDigits = 6;

    /// <summary>The folded table.</summary>
    internal Markup Html => Markup.Of($"""
        <details class="data"><summary>Data table</summary><div class="scroll" tabindex="0" role="group" aria-label="Data table"><table><thead><tr>{Markup.Join(Headings.Select(heading => Markup.Of($"""<th scope="col">{heading}</th>""")))}</tr></thead><tbody>{Markup.Join(Rows.Select(Row))}</tbody></table></div></details>
        """);

    /// <summary>A number with six significant digits; unknown where there is none.</summary>
    internal static string Number(double? number)
    {
        if (number is not { } known)
            return Unknown;
        if (known == 0)
            return "0";
        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(known))) + 1 - SignificantDigits);
        return (Math.Round(known / step) * step).ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static Markup Row(IReadOnlyList<string> cells) =>
        Markup.Of($"""<tr><th scope="row">{cells[0]}</th>{Markup.Join(cells.Skip(1).Select(cell => Markup.Of($"<td>{cell}</td>")))}</tr>""");
}
