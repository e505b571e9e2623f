using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary><c>/claims</c> and <c>/claims/{id}</c>: the answer of <c>claims</c> as pages.</summary>
internal static class ClaimsPage
{
    internal const string Path = "/claims";
    private const string VerdictName = "verdict";

    internal static readonly WebPage List = new(Path, All) { Parameters = [VerdictName] };

    internal static readonly WebPage One = new(Path + "/{id}", Single);

    private static PageView All(PageRequest request)
    {
        var call = request.Command("claims");
        var claims = ClaimsCommand.Checked(call, request.Data);
        return PageView.Of<ClaimList>(ClaimsDrawing.List(request, claims, Chosen(request), ClaimsCommand.ReceiptOf(call, request.Data)));
    }

    private static PageView Single(PageRequest request)
    {
        if (request.Data.Claims.Find(request.Place) is not { } claim)
            throw new WrongUseException($"There is no claim '{request.Place}'", $"Known: {string.Join(", ", request.Data.Claims.Claims.Select(one => one.Id))}");
        if (claim.Id != request.Place)
            return PageView.To(Address(request, claim.Id));
        var call = request.Command("claims", claim.Id);
        var one = ClaimsCommand.Checked(call, request.Data)[0];
        return PageView.Of<ClaimSheet>(ClaimsDrawing.One(request, one, ClaimsCommand.ReceiptOf(call, request.Data)));
    }

    /// <summary>The address of a claim's page.</summary>
    internal static string Address(PageRequest request, string id) => request.Link($"{Path}/{Uri.EscapeDataString(id)}");

    /// <summary>The address of the claims of one verdict; null for all.</summary>
    internal static string Address(PageRequest request, ClaimVerdict? verdict) =>
        request.Link(Path, verdict is { } known ? [new(VerdictName, Kebab.Of(known))] : []);

    private static ClaimVerdict? Chosen(PageRequest request)
    {
        if (request.Text(VerdictName) is not { } name)
            return null;
        foreach (var verdict in Enum.GetValues<ClaimVerdict>())
        {
            if (Kebab.Of(verdict) == name)
                return verdict;
        }

        throw new ProblemException(ProblemKind.WrongValue, VerdictName, $"'{VerdictName}' takes {string.Join(", ", Enum.GetValues<ClaimVerdict>().Select(Kebab.Of))}", "Choose one of these");
    }
}
