using System.Buffers;
using Credence.Postings.Cleaning;

namespace Credence.Pages.Reading;

/// <summary>Visible text out of HTML in one pass: linear in its length whatever its nesting; nothing is loaded or run. Why not a tree: docs/decisions/0012-pages-in-one-pass.md.</summary>
internal sealed class HtmlReader
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&");
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.Ordinal);
    private static readonly string[] OtherVoices = ["testimonial", "review", "customer-quote", "student-quote", "kundenstimme"];

    private readonly TextBuilder _text = new();
    private readonly OpenElements _open = new();
    private readonly HidingStyles _styles = new();
    private readonly List<PageValue> _values = [];
    private readonly HashSet<string> _neverEnds = new(StringComparer.Ordinal);
    private string? _title;
    private int _scripts;
    private int _tables;
    private int _row;
    private int _column;

    /// <summary>Reads a page.</summary>
    internal static PageText Read(string html) => new HtmlReader().Page(html);

    private PageText Page(string html)
    {
        Span<char> value = stackalloc char[2];
        for (var at = 0; at < html.Length && !_text.IsFull;)
        {
            var rest = html.AsSpan(at);
            if (rest[0] == '<' && HtmlTag.TryRead(rest, out var tag))
            {
                at += tag.Length;
                if (!tag.IsDeclaration)
                    at += Element(tag, rest[..tag.Length], html.AsSpan(at));
            }
            else if (rest[0] == '&' && HtmlEntities.TryRead(rest, value, out var written, out var length))
            {
                Text(value[..written]);
                at += length;
            }
            else
            {
                var next = rest[1..].IndexOfAny(Special);
                var run = next < 0 ? rest.Length : next + 1;
                Text(rest[..run]);
                at += run;
            }
        }

        return _text.ToPage(PageKind.Html, _title, _values);
    }

    private void Text(ReadOnlySpan<char> characters)
    {
        var inner = _open.Inner;
        if (!inner.IsHidden)
            _text.Add(characters, inner.Marks, inner.Shape, inner.KeepsLines);
    }

    /// <summary>Handles a tag; returns how much of what follows it was its raw text.</summary>
    private int Element(HtmlTag tag, ReadOnlySpan<char> whole, ReadOnlySpan<char> after)
    {
        var nameStart = tag.Closes ? 2 : 1;
        var name = whole.Slice(nameStart, tag.NameLength).ToString().ToLowerInvariant();
        if (tag.Element == HtmlElement.Break)
        {
            if (!_open.Inner.IsHidden)
                _text.Break();
            return 0;
        }

        var isBlock = IsBlock(tag.Element);
        if (!isBlock && !_open.Inner.IsHidden)
            _text.Seam();
        if (tag.Closes)
        {
            if (isBlock)
                _text.EndBlock();
            _open.Close(name);
            return 0;
        }

        if (name == "body" || (isBlock && name != "head" && tag.Element != HtmlElement.Hidden))
            _open.CloseHead();
        _open.CloseBefore(name, isBlock && tag.Element is not HtmlElement.Cell);
        var attributes = TagAttributes.Of(whole, nameStart + tag.NameLength);
        if (name is "script" or "style" or "title" or "textarea")
            return Raw(name, attributes, after);
        Values(name, attributes);
        if (isBlock)
            _text.EndBlock();
        if (!Void.Contains(name) && !whole.EndsWith("/>", StringComparison.Ordinal))
            _open.Push(Opened(name, tag.Element, attributes));
        return 0;
    }

    private OpenElement Opened(string name, HtmlElement element, List<(string Name, string Value)> attributes)
    {
        var outer = _open.Inner;
        var style = Of(attributes, "style");
        var classes = Of(attributes, "class");
        var hidden = outer.IsHidden || element == HtmlElement.Hidden || Of(attributes, "hidden") is not null
            || (style is not null && HidingStyles.Hides(style)) || _styles.Hide(Of(attributes, "id"), classes);
        var marks = outer.Marks;
        if (name is "s" or "del" or "strike" || (style is not null && HidingStyles.Strikes(style)))
            marks |= PartMarks.Struck;
        if (name is "blockquote" or "q" || (classes is not null && OtherVoices.Any(voice => classes.Contains(voice, StringComparison.OrdinalIgnoreCase))))
            marks |= PartMarks.Quoted;
        if (name is "nav" or "header" or "footer")
            marks |= PartMarks.Frame;
        return new OpenElement(name, marks, hidden, outer.KeepsLines || element == HtmlElement.Preformatted, Shape(name, outer.Shape));
    }

    private PageBlock Shape(string name, PageBlock outer)
    {
        switch (name)
        {
            case ['h', >= '1' and <= '6' and var level]:
                return outer with { Kind = BlockKind.Heading, Level = level - '0' };
            case "li":
                return outer with { Kind = BlockKind.Item, Level = 0 };
            case "dt" or "summary":
                return outer with { Kind = BlockKind.Term, Level = 0 };
            case "dd" or "p" when outer.Kind == BlockKind.Term:
                return outer with { Kind = BlockKind.Paragraph };
            case "table":
                (_tables, _row, _column) = (_tables + 1, 0, 0);
                return outer;
            case "tr":
                (_row, _column) = (_row + 1, 0);
                return outer;
            case "td" or "th":
                return new PageBlock(0, 0, BlockKind.Cell, 0, Math.Max(1, _tables), _row, ++_column);
            default:
                return outer;
        }
    }

    private int Raw(string name, List<(string Name, string Value)> attributes, ReadOnlySpan<char> after)
    {
        var length = _neverEnds.Contains(name) ? -1 : HtmlTag.HiddenLength(after, name);
        if (length < 0)
        {
            _neverEnds.Add(name);
            return 0;
        }

        var inner = after[..length];
        var end = inner.LastIndexOf("</", StringComparison.Ordinal);
        inner = end >= 0 ? inner[..end] : inner;
        if (name == "title" && _title is null)
            _title = PlainText.Line(inner[..Math.Min(inner.Length, PageLimits.ValueLength)].ToString());
        else if (name == "style")
            _styles.Read(inner);
        else if (name == "script" && Of(attributes, "type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true && (_scripts += inner.Length) <= PageLimits.ScriptLength)
            JsonLdValues.Add(_values, inner.ToString());
        return length;
    }

    private void Values(string name, List<(string Name, string Value)> attributes)
    {
        if (_values.Count >= PageLimits.Values)
            return;
        if (name == "meta" && (Of(attributes, "property") ?? Of(attributes, "name") ?? Of(attributes, "itemprop") ?? Of(attributes, "http-equiv")) is { Length: > 0 } key && Of(attributes, "content") is { Length: > 0 } content)
            _values.Add(new PageValue("meta " + key, "meta", key.ToLowerInvariant(), content));
        else if (name == "link" && Of(attributes, "rel") == "canonical" && Of(attributes, "href") is { Length: > 0 } address)
            _values.Add(new PageValue("link canonical", "link", "canonical", address));
        else if (name != "meta" && Of(attributes, "itemprop") is { Length: > 0 } property && (Of(attributes, "content") ?? Of(attributes, "datetime")) is { Length: > 0 } stated)
            _values.Add(new PageValue("microdata " + property, "microdata", property, stated));
    }

    private static string? Of(List<(string Name, string Value)> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }

    private static bool IsBlock(HtmlElement element) =>
        element is HtmlElement.Line or HtmlElement.Paragraph or HtmlElement.List or HtmlElement.Item or HtmlElement.Cell or HtmlElement.Preformatted or HtmlElement.Hidden;
}
