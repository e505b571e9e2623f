using Credence.Evidence;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Collects every source an answer names.</summary>
internal static class SourceCollection
{
    private const string Evidence = "evidence";

    internal static IReadOnlyList<UsedSource> Of(AdviceInputs inputs, Population? population, DateOnly? measuredOn, IEnumerable<string?> named)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in named.OfType<string>())
            ids.Add(SourceReference.IdOf(name));
        var used = ids.Select(inputs.Catalog.Sources.Find).OfType<Source>()
            .Select(source => new UsedSource(source.Id, source.What, source.Address, source.Published))
            .ToList();
        if (population is not null && measuredOn is { } day)
        {
            var what = $"Counts of {Phrase.Count(population.Postings)} AI postings by {Phrase.Count(population.Employers)} named employers{Phrase.Posted(population)}";
            used.Insert(0, new UsedSource(Evidence, what, "data/evidence/postings-snapshot.json", PartialDate.Of(day)));
        }

        return used;
    }
}
