namespace Credence.Resumes.Matching;

/// <summary>Rights to work while a résumé is read.</summary>
/// <param name="text">The résumé.</param>
/// <param name="asOf">Day on which permits must not be over; null where every one counts.</param>
/// <param name="dates">Tells whether one is over.</param>
internal sealed class RightsFound(string text, DateOnly? asOf, PermitDates dates)
{
    private readonly SortedSet<string> _countries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _refused = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _ofEmployer = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, EndedPermit> _ended = [];
    private bool _hasPermit;

    /// <summary>What was found.</summary>
    internal ReadRights Rights => new(_countries.Count > 0 ? [.. _countries] : null, _hasPermit, [.. _ended.Values])
    {
        Refused = [.. _refused.Union(_ended.Values.SelectMany(one => one.Countries)).Except(_countries).Except(_ofEmployer).Order(StringComparer.Ordinal)],
        OfEmployer = [.. _ofEmployer.Except(_countries)],
    };

    /// <summary>Takes what says that the person may not work there.</summary>
    internal void Refuse(IReadOnlySet<string> countries) => _refused.UnionWith(countries);

    /// <summary>Takes a right, unless it is over.</summary>
    /// <param name="hit">The right.</param>
    /// <param name="before">The words before it, and before its country.</param>
    /// <param name="countries">Its countries.</param>
    internal void Add(RightHit hit, List<string> before, IReadOnlySet<string> countries)
    {
        var end = dates.Of(hit.Behind, asOf);
        if (hit.Right != Right.Citizenship && (end.HasEnded || dates.IsSaidToBeOver(before)))
        {
            if (asOf is not null)
                _ended.TryAdd(hit.From, new EndedPermit(Quote.Of(text, hit.From, hit.To), end.LastDay, [.. countries]));
            return;
        }

        (hit.Right == Right.PermitOfEmployer ? _ofEmployer : _countries).UnionWith(countries);
        _hasPermit |= hit.Right is Right.Permit or Right.PermitOfOneCountry;
    }
}
