using Credence.Evidence;

namespace Credence.Resumes.Matching;

/// <summary>Which asks a certification answers: its own name, those it succeeded or that succeeded it, and "any of this vendor", and the first level of a name that has levels.</summary>
/// <param name="sought">Certifications, their lines and the families of vendors.</param>
public sealed class CertificationReach(SoughtRows sought)
{
    private const string First = "-foundation"; // how ids of first levels end

    private readonly ILookup<string, RowId> _rows = sought.Members
        .Where(member => member.Part.Kind == EvidenceKind.Named)
        .ToLookup(member => member.Part.Certification, member => member.Row, StringComparer.Ordinal);

    private readonly ILookup<RowId, RowId> _parts = sought.Members.ToLookup(member => member.Row, member => member.Part);

    private readonly Dictionary<string, string> _names = sought.Rows
        .Where(row => row.Name is not null && row.Id.Kind is EvidenceKind.Named or EvidenceKind.Vendor)
        .GroupBy(row => row.Id.Certification, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.First().Name!, StringComparer.Ordinal);

    private readonly HashSet<string> _vendors = [.. sought.Rows.Where(row => row.Id.Kind == EvidenceKind.Vendor).Select(row => row.Id.Certification)];

    /// <summary>Ids of named and vendor mentions that someone who holds it answers.</summary>
    /// <param name="id">Id of a certification.</param>
    public IReadOnlySet<string> Answers(string id)
    {
        var answered = new HashSet<string>(StringComparer.Ordinal) { id };
        // "AWS Certified Solutions Architect", asked for without its level, is answered by each of its levels
        for (var end = id.LastIndexOf('-'); end > 0; end = id.LastIndexOf('-', end - 1))
        {
            if (_names.TryGetValue(id[..end], out var wider) && NameOf(id).StartsWith(wider, StringComparison.OrdinalIgnoreCase))
                answered.Add(id[..end]);
        }

        // nobody is "ITIL certified", at whatever level, without the first one
        answered.UnionWith(answered.Where(one => IsFirstOf(one + First, one)).Select(one => one + First).ToList());
        foreach (var row in answered.SelectMany(one => _rows[one]).ToList())
            answered.UnionWith(_parts[row].Where(part => row.Kind == EvidenceKind.Line || part.Kind == EvidenceKind.Vendor).Select(part => part.Certification));
        return answered;
    }

    /// <summary>Whether a certification is the first level of another, which names no level or a higher one.</summary>
    /// <param name="level">Id of the level.</param>
    /// <param name="id">Id of the other.</param>
    internal bool IsFirstOf(string level, string id) => level.EndsWith(First, StringComparison.Ordinal) && level[..^First.Length] is var whole && (id == whole || id.StartsWith(whole + "-", StringComparison.Ordinal))
        && _names.TryGetValue(level, out var name) && _names.TryGetValue(whole, out var wider) && name.StartsWith(wider, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an id is that of mentions that name a vendor alone.</summary>
    /// <param name="id">Id of a mention.</param>
    public bool IsVendor(string id) => _vendors.Contains(id);

    /// <summary>Ids of mentions that name a vendor alone.</summary>
    public IEnumerable<string> Vendors => _vendors;

    /// <summary>Name of a certification, vendor or licence; its id where none is known.</summary>
    public string NameOf(string id) => _names.GetValueOrDefault(id) ?? sought.Licences.GetValueOrDefault(id) ?? id;
}
