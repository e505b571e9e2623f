using System.Collections.Frozen;

namespace Credence.Postings.Cleaning;

/// <summary>The elements of HTML by name, letter case ignored.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName = Names().GetAlternateLookup<ReadOnlySpan<char>>();

    internal static HtmlElement Of(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : HtmlElement.Unknown;

    private static FrozenDictionary<string, HtmlElement> Names()
    {
        var names = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        Add(HtmlElement.Inline, "a abbr acronym b bdi bdo big body center cite code data del dfn em font html i img input ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr");
        Add(HtmlElement.Line, "div tr dt dd caption option figcaption legend summary");
        Add(HtmlElement.Paragraph, "p h1 h2 h3 h4 h5 h6 blockquote table section article aside header footer main nav hr form figure address fieldset details");
        Add(HtmlElement.List, "ul ol dl menu");
        Add(HtmlElement.Item, "li");
        Add(HtmlElement.Break, "br");
        Add(HtmlElement.Cell, "td th");
        Add(HtmlElement.Preformatted, "pre");
        Add(HtmlElement.Hidden, "script style head title template noscript svg iframe object");
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(HtmlElement element, string list)
        {
            foreach (var name in list.Split(' '))
                names.Add(name, element);
        }
    }
}
