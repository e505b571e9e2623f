using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Method;

/// <summary><c>/method</c>: how every number is made, one page a number.</summary>
internal static class MethodPage
{
    internal const string Path = "/method";

    private static readonly Lazy<IReadOnlyList<MethodEntry>> Entries = new(() => [.. MethodDocuments.Names.Select(Entry).OrderBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase)]);

    internal static readonly WebPage List = new(Path, request => PageView.Of<MethodList>(new MethodListView(FrameView.Of(request, "How every number is made", Path), [.. Entries.Value])));

    internal static readonly WebPage One = new(Path + "/{name}", Make);

    private static PageView Make(PageRequest request)
    {
        var markdown = MethodDocuments.Read(request.Place) ?? throw new ProblemException(ProblemKind.NotFound, "the address", "There is no page of that name about a number", $"{Path} lists them");
        var (title, _, html) = MethodText.Of(markdown);
        return PageView.Of<MethodSheet>(new MethodView(FrameView.Of(request, title, Path), title, new MarkupString(html)));
    }

    private static MethodEntry Entry(string name)
    {
        var (title, first, _) = MethodText.Of(MethodDocuments.Read(name)!);
        return new MethodEntry($"{Path}/{name}", title, Capital.Of(FirstSentence.Of(first)).TrimEnd(':', '.') + ".");
    }
}
