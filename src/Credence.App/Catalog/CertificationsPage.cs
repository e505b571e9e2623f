using Credence.App.Evidence;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Catalog;

/// <summary><c>/certifications</c>: the answer of <c>catalog list</c> beside what postings name.</summary>
internal static class CertificationsPage
{
    internal const string Path = "/certifications";

    internal static readonly WebPage Page = new(Path, Make) { Parameters = ["vendor", "state", "sort"] };

    private static PageView Make(PageRequest request)
    {
        var vendor = request.Text("vendor");
        var state = Chosen(request, "state", StateFilter.All, one => one.Id);
        var sort = Chosen(request, "sort", CertificationSort.All, one => one.Id);
        var all = CatalogCommand.ListOf(request.Command("catalog", "list"), request.Data);
        var list = vendor is null ? all : CatalogCommand.ListOf(request.Command("catalog", "list", $"--vendor={vendor}"), request.Data);
        return PageView.Of<CertificationList>(CertificationsDrawing.View(request, all, list, Demand.Of(request.Data, all.Receipt.AsOf, all.Receipt.Seed), new CertificationsLook(vendor, state, sort)));
    }

    /// <summary>The address of a certification's page.</summary>
    internal static string Address(PageRequest request, string id) => request.Link($"{Path}/{Uri.EscapeDataString(id)}");

    private static T Chosen<T>(PageRequest request, string name, IReadOnlyList<T> known, Func<T, string> idOf)
    {
        if (request.Text(name) is not { } value)
            return known[0];
        return known.FirstOrDefault(one => idOf(one) == value) ?? throw new ProblemException(ProblemKind.WrongValue, name, $"'{name}' takes {string.Join(", ", known.Select(idOf))}", "Choose one of these");
    }
}
