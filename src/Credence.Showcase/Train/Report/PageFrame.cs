namespace Credence.Showcase.Train.Report;

/// <summary>What every page is in: one file without scripts that needs nothing but itself.</summary>
internal static class PageFrame
{
    /// <summary>The page.</summary>
    /// <param name="title">Its title, as text.</param>
    /// <param name="parts">What it shows, as markup; empty ones are left out.</param>
    /// <param name="origin">What it was made from, as text.</param>
    internal static string Of(string title, IEnumerable<string> parts, string origin) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{Picture.Text(title)}</title>
        <style>
        {ReportStyle.Sheet}
        </style>
        </head>
        <body>
        <main>
        <h1>{Picture.Text(title)}</h1>
        {string.Join('\n', parts.Where(part => part.Length > 0))}
        </main>
        <footer><p>{Picture.Text(origin)} Intervals are of 95 %.</p></footer>
        </body>
        </html>

        """;
}
