namespace Credence.App.Pictures;

/// <summary>The frame every picture of a page stands in.</summary>
internal static class Figure
{
    /// <summary>The figure.</summary>
    /// <param name="about">Its caption.</param>
    /// <param name="key">What the marks mean.</param>
    /// <param name="body">The drawing.</param>
    /// <param name="data">The numbers behind it.</param>
    internal static string Html(Caption about, IReadOnlyList<KeyItem> key, Markup body, DataTable data) => Markup.Of($"""
        <figure class="fig" id="{about.Id}"><figcaption id="{about.Id}-caption"><b>{about.Title}</b><span>{about.Note}</span></figcaption>{KeyItem.Html(key)}{body}{data.Html}</figure>
        """).Text;
}
