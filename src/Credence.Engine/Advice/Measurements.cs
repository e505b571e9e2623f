using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Advice;

/// <summary>Looks shares up in the shipped counts; says why where there is none.</summary>
internal sealed class Measurements
{
    private const string FamilySuffix = "-family";
    private readonly EvidenceSnapshot? _snapshot;
    private readonly Dictionary<string, MeasuredShare?> _certifications = new(StringComparer.Ordinal);

    internal Measurements(EvidenceSnapshot? snapshot, DateOnly asOf)
    {
        var population = snapshot?.Population(RoleGroup.Ai);
        Missing = snapshot is null ? "not measured yet: no counts ship in data/evidence"
            : population is null || population.Postings == 0 ? "not measured: the shipped counts hold no AI postings"
            : population.To is { } last && last > asOf ? $"counted from postings up to {Phrase.Day(last)}, which is later than the day of this answer"
            : null;
        _snapshot = Missing is null ? snapshot : null;
        Population = Missing is null ? population : null;
        MadeOn = _snapshot?.Origin.Receipt.AsOf;
    }

    /// <summary>Why nothing is known; null where something is.</summary>
    internal string? Missing { get; }

    /// <summary>The AI postings behind every share; null where nothing is known.</summary>
    internal Population? Population { get; }

    /// <summary>The day the counts were made; null where nothing is known.</summary>
    internal DateOnly? MadeOn { get; }

    /// <summary>Share of AI postings naming a certification, or one it follows where it is the newest of its line.</summary>
    internal MeasuredShare? Certification(string id)
    {
        if (!_certifications.TryGetValue(id, out var known))
            _certifications[id] = known = Looked(id);
        return known;
    }

    private MeasuredShare? Looked(string id) =>
        _snapshot?.Lines.FirstOrDefault(line => line.Newest == id) is { } line && _snapshot.FindLine(id, RoleGroup.Ai) is { } spliced
            ? Measured(spliced, [line.Newest, .. line.Earlier])
            : Measured(_snapshot?.Find(id, RoleGroup.Ai), [id]);

    /// <summary>Why a certification has no share.</summary>
    internal string CertificationMissing => Missing ?? "not measured: the postings were not searched for it";

    /// <summary>Share of AI postings naming any certification.</summary>
    internal MeasuredShare? Any() => Measured(_snapshot?.Find(Totals.AnyNamed, RoleGroup.Ai), [Totals.AnyNamed]);

    /// <summary>The same among the postings of one country (ISO alpha-2).</summary>
    internal MeasuredShare? AnyIn(string country) =>
        Measured(_snapshot?.Find(Totals.AnyNamed, RoleGroup.Ai, new Segment(SegmentBy.Country, country.ToUpperInvariant())), [Totals.AnyNamed]);

    /// <summary>Share of AI postings naming any certification of a vendor.</summary>
    internal MeasuredShare? Vendor(string vendor) => Measured(_snapshot?.Find(vendor + FamilySuffix, RoleGroup.Ai), [vendor + FamilySuffix]);

    /// <summary>The certifications AI postings name most; none that was not found.</summary>
    internal IReadOnlyList<MeasuredShare> MostNamed(int most) =>
        [.. (_snapshot?.Sought ?? [])
            .Where(sought => sought.Id.Kind == EvidenceKind.Named)
            .Select(sought => _snapshot!.RowOf(sought.Id, RoleGroup.Ai))
            .OfType<EvidenceRow>()
            .Where(row => row.Count > 0)
            .OrderByDescending(row => row.Count).ThenBy(row => row.Certification, StringComparer.Ordinal)
            .Take(most)
            .Select(row => Measured(row, [row.Certification]))
            .OfType<MeasuredShare>()];

    private string NameOf(EvidenceRow row) =>
        _snapshot!.Sought.FirstOrDefault(sought => sought.Id == new RowId(row.Kind, row.Certification))?.Name ?? row.Certification;

    private MeasuredShare? Measured(EvidenceRow? row, IReadOnlyList<string> covers) =>
        row is { Proportion: { Share: { } share } proportion } && WilsonInterval.Of(proportion) is { } wilson
            ? new MeasuredShare(row.Certification, NameOf(row), covers, row.Population, row.Count, share, wilson, row.Bootstrap, row.Employers)
            {
                Required = row.Strengths.Required,
                Corrected = row.Corrected,
                CorrectedMissing = row.CorrectedMissing,
                IsNotOfferedYet = row.IsNotOfferedYet,
            }
            : null;
}
