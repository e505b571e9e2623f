namespace Credence.Pages.Reading;

/// <summary>The elements that are open at a place of a page, outermost first.</summary>
internal sealed class OpenElements
{
    private static readonly string[] Rows = ["tr", "td", "th"];
    private readonly List<OpenElement> _open = [new OpenElement("", PartMarks.None, false, false, default)];

    private bool _isHeadOpen;

    /// <summary>The innermost.</summary>
    internal OpenElement Inner => _open[^1];

    /// <summary>Opens one inside of the innermost.</summary>
    internal void Push(OpenElement element)
    {
        _isHeadOpen |= element.Name == "head";
        _open.Add(element);
    }

    /// <summary>Closes the innermost of this name and all inside of it; nothing where none is near.</summary>
    internal void Close(string name)
    {
        for (var i = _open.Count - 1; i > 0 && i >= _open.Count - PageLimits.EndTagReach; i--)
        {
            if (_open[i].Name != name)
                continue;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }
    }

    /// <summary>Closes what ends without an end tag where an element begins.</summary>
    internal void CloseBefore(string name, bool isBlock)
    {
        if (Inner.Name == "p" && isBlock)
            Close("p");
        if (name == Inner.Name && name is "li" or "option")
            Close(name);
        else if (name is "dt" or "dd" && Inner.Name is "dt" or "dd")
            Close(Inner.Name);
        else if (name is "td" or "th" && Inner.Name is "td" or "th")
            Close(Inner.Name);
        else if (name == "tr" && Rows.Contains(Inner.Name))
            Close("tr");
    }

    /// <summary>Closes the head where the body begins.</summary>
    internal void CloseHead()
    {
        if (!_isHeadOpen)
            return;
        _isHeadOpen = false;
        if (_open.FindIndex(element => element.Name == "head") is var head and > 0)
            _open.RemoveRange(head, _open.Count - head);
    }
}
