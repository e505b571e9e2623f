using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>Texts as HTML in which exam codes and intervals in brackets stay on one line.</summary>
internal static partial class UnbrokenWords
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Html(string text) => Unbroken().Replace(Encoder.Encode(text), "<span class=\"id\">$0</span>");

    [GeneratedRegex(@"\b[A-Z][A-Za-z0-9]*(?:-[A-Z0-9]+)+\b|\[[0-9.,–]+\]")]
    private static partial Regex Unbroken();
}
