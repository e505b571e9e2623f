using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>What the rows of the evidence are called.</summary>
internal sealed class EvidenceLabels(IReadOnlyList<SoughtRow> sought)
{
    private readonly Dictionary<RowId, string?> _names = sought.ToDictionary(row => row.Id, row => row.Name);

    /// <summary>Name of a row; null for totals and where none is known.</summary>
    internal string? NameOf(EvidenceRow row) => _names.GetValueOrDefault(new RowId(row.Kind, row.Certification));

    /// <summary>What a row is called in a table.</summary>
    internal string Title(EvidenceRow row) => row switch
    {
        { Certification: Totals.AnyNamed, Kind: EvidenceKind.Total } => "any certification by name",
        { Certification: Totals.AnyVendor, Kind: EvidenceKind.Total } => "any vendor's, without a name",
        { Kind: EvidenceKind.Total } => "certification in any form",
        { Kind: EvidenceKind.Vendor } => Name(row) + ", no certification named",
        { Kind: EvidenceKind.VendorFamily } => Name(row) + ", all together",
        { Kind: EvidenceKind.Line } => Name(row) + " and before it",
        _ => Name(row),
    };

    /// <summary>What one posting does that counts in a row, after "1 in 100 postings".</summary>
    internal string OneDoes(EvidenceRow row) => row switch
    {
        { Certification: Totals.AnyNamed, Kind: EvidenceKind.Total } => "names a certification",
        { Certification: Totals.AnyVendor, Kind: EvidenceKind.Total } => "asks for a vendor's certification without saying which",
        { Kind: EvidenceKind.Total } => "speaks of certification in any form",
        { Kind: EvidenceKind.Vendor } => $"asks for certification by {Name(row)} without saying which",
        { Kind: EvidenceKind.VendorFamily } => $"asks for certification by {Name(row)}, named or not",
        { Kind: EvidenceKind.Line } => $"names {Name(row)} or what came before it",
        _ => $"names {Name(row)}",
    };

    /// <summary>The same of several postings.</summary>
    internal string ManyDo(EvidenceRow row)
    {
        var words = OneDoes(row);
        var verb = words[..words.IndexOf(' ', StringComparison.Ordinal)];
        return verb.TrimEnd('s') + words[verb.Length..];
    }

    private string Name(EvidenceRow row) => NameOf(row) ?? row.Certification;
}
