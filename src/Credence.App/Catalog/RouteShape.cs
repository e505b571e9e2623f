using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One price route on the wire.</summary>
internal sealed record RouteShape(string Id, string Name, string Kind, string Provider, IReadOnlyList<string> AppliesTo)
{
    internal static RouteShape Of(PriceRoute item) => new(item.Id, item.Name, Kebab.Of(item.Kind), item.Provider, item.AppliesTo);
}
