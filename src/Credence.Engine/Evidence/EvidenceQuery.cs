using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>Counts what the postings of a store ask for.</summary>
/// <remarks>Methods: docs/method/share-of-postings.md, employer-clustered-interval.md, corrected-share.md.</remarks>
public sealed class EvidenceQuery : IDisposable
{
    private readonly EvidenceDatabase _database;
    private readonly RowCalculation _calculation;
    private readonly IReadOnlyList<RowId> _ids;

    /// <summary>Opens the parts of a store.</summary>
    /// <param name="store">Committed files of the store.</param>
    /// <param name="sought">What the postings were searched for.</param>
    /// <param name="errors">Measured extraction errors, at most one of a class.</param>
    /// <param name="asOf">Postings published after this day do not count.</param>
    /// <param name="seed">Seed of every draw.</param>
    /// <exception cref="UnusableInputException">A part cannot be read.</exception>
    public EvidenceQuery(StoreContents store, SoughtRows sought, IReadOnlyList<ExtractionError> errors, DateOnly asOf, int seed)
    {
        _database = EvidenceDatabase.Open(store, sought, asOf);
        var described = sought.Rows.Select(row => row.Id).ToHashSet();
        Sought = [.. sought.Rows, .. _database.Found().Where(id => !described.Contains(id)).Select(id => new SoughtRow(id, null))];
        var notBefore = Sought.ToDictionary(row => row.Id, row => row.NotBefore);
        _calculation = new RowCalculation(new Correction(errors, CorrectedShare.CustomaryDraws, seed), notBefore, ClusterBootstrap.CustomaryResamples, seed);
        _ids = [.. Sought.Select(row => row.Id)];
    }

    /// <summary>What rows there are: everything the postings were searched for, and whatever else was found in them.</summary>
    public IReadOnlyList<SoughtRow> Sought { get; }

    /// <summary>Postings of the store that do not count, since they were published after the as-of day (count).</summary>
    public int LeftOut => _database.LeftOut;

    /// <summary>Corpora with their counts, by label.</summary>
    public IReadOnlyList<SourceCount> Sources() => _database.Sources();

    /// <summary>Counts.</summary>
    /// <param name="request">What to count.</param>
    /// <param name="cancel">Stops between populations and resamples.</param>
    public EvidenceTable Run(EvidenceRequest request, CancellationToken cancel)
    {
        var populations = new List<Population>();
        var rows = new List<EvidenceRow>();
        foreach (var role in request.Roles)
        {
            var whole = _database.Count(role, null)[0];
            Add(role, null, whole, request.Only ?? _ids);
            var inSegments = request.Only ?? [.. Totals.Ids, .. whole.Rows.Keys.Where(id => id.Kind != EvidenceKind.Total)];
            foreach (var by in request.By)
            {
                foreach (var part in _database.Count(role, by))
                    Add(role, by, part, inSegments);
            }
        }

        return new EvidenceTable(populations, rows);

        void Add(RoleGroup role, SegmentBy? by, PopulationCounts counts, IReadOnlyList<RowId> ids)
        {
            cancel.ThrowIfCancellationRequested();
            var segment = by is { } criterion ? new Segment(criterion, counts.Segment) : null;
            var population = new Population(role, segment, counts.Postings, counts.Employers.Count, counts.WithoutEmployer, counts.Undated, counts.From, counts.To);
            populations.Add(population);
            rows.AddRange(TableOrder.Sort(_calculation.Rows(population, counts, ids, cancel)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();
}
