using System.Text;
using Credence.App.Pictures;

namespace Credence.App.Tests.Pictures;

/// <summary>A page with every picture, as a browser would get it.</summary>
internal static class Gallery
{
    internal static string Page(IEnumerable<IPicture> pictures, string script)
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Pictures</title><style>");
        page.Append(StyleSheets.Tokens).Append(StyleSheets.Pictures).Append("body{margin:1rem;font:1rem/1.55 var(--sans);background:var(--paper);color:var(--ink)}main{max-width:52rem;margin:auto}.fig+.fig{margin-top:3rem}a{color:var(--blue)}");
        page.Append("</style></head><body><main>");
        foreach (var picture in pictures)
            page.Append(picture.Html);
        return page.Append("</main>").Append(script).Append("</body></html>\n").ToString();
    }
}
