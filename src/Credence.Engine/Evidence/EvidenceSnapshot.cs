using Credence.Sources;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>Counts measured once and shipped, so that the first answer on a fresh machine is a measured one. Holds no text and no employer's name.</summary>
public sealed class EvidenceSnapshot
{
    /// <summary>Where the shipped snapshot is, below the data folder.</summary>
    public const string FileName = "evidence/postings-snapshot.json";

    // Rows of nothing found are worked out when asked for, and every answer asks for the same few; whole tables are not kept.
    private const int MostRows = 8192;

    private readonly Remembered<(RowId Id, RoleGroup Role, Segment? Segment), EvidenceRow?> _rows = new(MostRows);
    private readonly Dictionary<(RoleGroup, Segment?), SnapshotCell> _cells;
    private readonly Dictionary<RowId, SoughtRow> _sought;
    private readonly Dictionary<string, CertificationLine> _lineOf;
    private readonly Correction _correction;

    internal EvidenceSnapshot(SnapshotOrigin origin, IReadOnlyList<SoughtRow> sought, IReadOnlyList<CertificationLine> lines, IReadOnlyList<SnapshotCell> cells)
    {
        Origin = origin;
        Sought = sought;
        Lines = lines;
        Cells = cells;
        _sought = sought.ToDictionary(row => row.Id);
        _cells = cells.ToDictionary(cell => (cell.Population.Role, cell.Population.Segment));
        _lineOf = lines.SelectMany(line => line.Earlier.Prepend(line.Newest), (line, id) => (line, id)).ToDictionary(pair => pair.id, pair => pair.line, StringComparer.Ordinal);
        _correction = new Correction(origin.Errors, origin.CorrectionDraws, origin.Receipt.Seed);
    }

    /// <summary>How it was made.</summary>
    public SnapshotOrigin Origin { get; }

    /// <summary>Everything the postings were searched for; what is not here was not looked for and is unknown, not zero.</summary>
    public IReadOnlyList<SoughtRow> Sought { get; }

    /// <summary>Certifications followed over a change of exam.</summary>
    public IReadOnlyList<CertificationLine> Lines { get; }

    internal IReadOnlyList<SnapshotCell> Cells { get; }

    /// <summary>First and last day of the counted postings that carry one; null where none does.</summary>
    public (DateOnly? From, DateOnly? To) Days => (Cells.Min(cell => cell.Population.From), Cells.Max(cell => cell.Population.To));

    /// <summary>The shipped snapshot, <see cref="FileName"/>; null where none ships.</summary>
    /// <exception cref="UnusableInputException">The file is not a snapshot of this version.</exception>
    public static EvidenceSnapshot? Read(DataFolder data)
    {
        var path = data.Combine(FileName);
        return File.Exists(path) ? SnapshotFile.Read(path) : null;
    }

    /// <summary>The snapshot of a measured table: rows without any hit are left out, since they follow from the rest.</summary>
    /// <param name="table">Every role and segment to keep.</param>
    /// <param name="origin">How it was made.</param>
    /// <param name="sought">What rows there are; those without a name are left out.</param>
    /// <param name="lines">Certifications followed over a change of exam.</param>
    public static EvidenceSnapshot Of(EvidenceTable table, SnapshotOrigin origin, IReadOnlyList<SoughtRow> sought, IReadOnlyList<CertificationLine> lines)
    {
        // An id that neither catalog nor lexicon describes is a wording of postings: counted in the totals, but no text of them may ship.
        var described = sought.Where(row => row.Name is not null || row.Id.Kind == EvidenceKind.Total).ToList();
        var ids = described.Select(row => row.Id).ToHashSet();
        var rows = table.Rows.Where(row => ids.Contains(new RowId(row.Kind, row.Certification))).ToLookup(row => row.Population);
        var cells = table.Populations.Select(population =>
            new SnapshotCell(population, [.. rows[population].Where(row => row.Count + row.Strengths.Negated > 0)]));
        return new EvidenceSnapshot(origin, described, lines, [.. cells]);
    }

    /// <summary>The postings of a role, or of one of its segments; null where these were not counted.</summary>
    public Population? Population(RoleGroup role, Segment? segment = null) =>
        _cells.TryGetValue((role, segment), out var cell) ? cell.Population : null;

    /// <summary>The segments counted of a role, by one criterion.</summary>
    public IReadOnlyList<Population> Segments(RoleGroup role, SegmentBy by) =>
        [.. Cells.Select(cell => cell.Population).Where(population => population.Role == role && population.Segment?.By == by)];

    /// <summary>The row of a certification, vendor (<c>aws-any</c>), family (<c>aws-family</c>) or total (<see cref="Totals"/>).</summary>
    /// <returns>A row, with a count of zero and its interval where nothing was found; null where it was not looked for or the segment was not counted: unknown, not zero.</returns>
    public EvidenceRow? Find(string certification, RoleGroup role, Segment? segment = null)
    {
        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            if (kind != EvidenceKind.Line && _sought.ContainsKey(new RowId(kind, certification)))
                return RowOf(new RowId(kind, certification), role, segment);
        }

        return null;
    }

    /// <summary>The row of a certification together with those before and after it, spliced into one line; null where it belongs to no line or the segment was not counted.</summary>
    public EvidenceRow? FindLine(string certification, RoleGroup role, Segment? segment = null) =>
        _lineOf.TryGetValue(certification, out var line) ? RowOf(new RowId(EvidenceKind.Line, line.Newest), role, segment) : null;

    /// <summary>The row of what was looked for; null where the segment was not counted or it was not looked for.</summary>
    public EvidenceRow? RowOf(RowId id, RoleGroup role, Segment? segment = null) => _rows.Of((id, role, segment), _ => Found(id, role, segment));

    private EvidenceRow? Found(RowId id, RoleGroup role, Segment? segment)
    {
        if (!_sought.TryGetValue(id, out var sought) || !_cells.TryGetValue((role, segment), out var cell))
            return null;
        return cell.Rows.FirstOrDefault(row => row.Kind == id.Kind && string.Equals(row.Certification, id.Certification, StringComparison.Ordinal))
            ?? ZeroRow.Of(id, cell.Population, sought.NotBefore, _correction);
    }

    /// <summary>The shares of some roles, whole and by some criteria, as <see cref="EvidenceTable"/>.</summary>
    /// <param name="roles">Roles, in the order of the table.</param>
    /// <param name="by">Criteria; none for the whole roles only.</param>
    /// <param name="ids">Rows wanted; null for everything looked for in the whole roles, and in their segments the totals and whatever was found in the whole role.</param>
    public EvidenceTable Table(IReadOnlyList<RoleGroup> roles, IReadOnlyList<SegmentBy> by, IReadOnlyList<RowId>? ids)
    {
        var populations = new List<Population>();
        var rows = new List<EvidenceRow>();
        foreach (var role in roles.Where(role => _cells.ContainsKey((role, null))))
        {
            Add(_cells[(role, null)].Population, ids ?? [.. Sought.Select(row => row.Id)]);
            var found = _cells[(role, null)].Rows.Where(row => row.Kind != EvidenceKind.Total).Select(row => new RowId(row.Kind, row.Certification));
            var inSegments = ids ?? [.. Totals.Ids, .. found];
            foreach (var segment in by.SelectMany(criterion => Segments(role, criterion)))
                Add(segment, inSegments);
        }

        return new EvidenceTable(populations, rows);

        void Add(Population population, IReadOnlyList<RowId> wanted)
        {
            populations.Add(population);
            rows.AddRange(TableOrder.Sort(wanted.Select(id => Found(id, population.Role, population.Segment)).OfType<EvidenceRow>()));
        }
    }
}
