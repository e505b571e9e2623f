using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Catalog;

/// <summary><c>/certifications/{id}</c>: the answer of <c>catalog show</c> as a page; any other name of the item leads to the address with its id.</summary>
internal static class ShowPage
{
    internal static readonly WebPage Page = new(CertificationsPage.Path + "/{id}", Make);

    private static PageView Make(PageRequest request)
    {
        var found = Shown(request, request.Place);
        var id = found.Certification?.Id ?? found.Alternative?.Id ?? found.Route!.Id;
        if (id != request.Place)
            return PageView.To(CertificationsPage.Address(request, id));
        if (found.Certification is null)
            return PageView.Of<ShowSheet>(OtherDrawing.View(request, found));
        return PageView.Of<ShowSheet>(ShowDrawing.View(request, found, Demand.Of(request.Data, found.Receipt.AsOf, found.Receipt.Seed)));
    }

    private static ShowShape Shown(PageRequest request, string name) => name.StartsWith('-')
        ? throw new WrongUseException($"'{name}' is not in the catalog", "No name in it begins with a hyphen")
        : CatalogCommand.ShowOf(request.Command("catalog", "show", name), request.Data);
}
