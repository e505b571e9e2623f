using System.Net;

namespace Credence.Showcase.Train.Report;

/// <summary>A drawing with its words and the same numbers as a table.</summary>
/// <param name="Id">Its place in the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Summary">What is to be seen in it, in a sentence or two.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Head">Heads of the table's columns.</param>
/// <param name="Rows">Its rows, the first cell being the row's head.</param>
internal sealed record Picture(string Id, string Title, string Summary, Plot Drawing, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The markup of all of it.</summary>
    internal string Markup() => $"""
        <section aria-labelledby="{Id}">
        <h2 id="{Id}">{Text(Title)}</h2>
        <p>{Text(Summary)}</p>
        <figure>
        <svg viewBox="0 0 {Plot.Width} {Plot.Height}" role="img" aria-labelledby="{Id}-title {Id}-desc">
        <title id="{Id}-title">{Text(Title)}</title>
        <desc id="{Id}-desc">{Text(Summary)}</desc>
        {Drawing.Markup}</svg>
        </figure>
        {Table(Title, Head, Rows)}
        </section>
        """;

    /// <summary>A table with heads for rows and columns.</summary>
    internal static string Table(string caption, IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows) => $"""
        <div class="wide"><table>
        <caption>{Text(caption)}</caption>
        <thead><tr>{string.Concat(head.Select(cell => $"<th scope=\"col\">{Text(cell)}</th>"))}</tr></thead>
        <tbody>
        {string.Concat(rows.Select(row => $"<tr><th scope=\"row\">{Text(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Text(cell)}</td>"))}</tr>\n"))}</tbody>
        </table></div>
        """;

    /// <summary>Text as markup.</summary>
    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
