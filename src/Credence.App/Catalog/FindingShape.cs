using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One finding of the check on the wire.</summary>
internal sealed record FindingShape(string Item, string Kind, string? Field, string Text)
{
    internal static FindingShape Of(CatalogFinding finding) => new(finding.ItemId, Kebab.Of(finding.Kind), finding.Field, finding.Text);
}
