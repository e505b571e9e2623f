using Credence.Sources;

namespace Credence.Catalog;

/// <summary>When a stage of an item's life began, as its chosen source states it.</summary>
/// <param name="Stage">The stage; null for a launch whose stage is not named.</param>
/// <param name="When">A day, or only a month or year.</param>
/// <param name="Side">The facts that state it.</param>
internal sealed record Start(Stage? Stage, PartialDate When, ConflictSide Side)
{
    /// <summary>True where the item was a beta until then, so that it did not begin to exist with this.</summary>
    internal bool FollowsBeta => Side.Best.Before == Catalog.Stage.Beta;

    /// <summary>True where the stage has certainly begun on that day and a source that counts then says so. What was a beta before could be taken all along, so its month counts from its first day.</summary>
    internal bool HasBegun(DateOnly asOf) =>
        (FollowsBeta ? When.Earliest : When.Latest) <= asOf && (Stage is null || Side.Facts.Any(fact => fact.CountsOn(asOf)));

    /// <summary>True where a dated source had certainly stated it by that day.</summary>
    internal bool Announced(DateOnly asOf) => Side.Facts.Any(fact => fact.PublicBy <= asOf);

    /// <summary>All starts of an item, one a stage, the earliest first. Where sources disagree on one, the rule for contradictions chooses, the later where nothing decides.</summary>
    internal static IReadOnlyList<Start> Of(Certification item)
    {
        var starts = item.Facts.Where(fact => !fact.Suspect && fact.Since is not null && fact.Stage is Catalog.Stage.Beta or Catalog.Stage.Current)
            .GroupBy(fact => fact.Stage!.Value)
            .Select(stage => OfStage(stage.Key, stage))
            .ToList();
        if (item.Facts.At("launch-date", DateOnly.MaxValue)?.Chosen is { Reading: { } reading, Suspect: false } launch && PartialDate.TryParse(reading, out var date))
            starts.Add(new Start(null, date, new ConflictSide(reading, [launch])));
        return [.. starts.OrderBy(start => start.When.Earliest).ThenBy(start => start.Stage)];
    }

    private static Start OfStage(Stage stage, IEnumerable<Fact> facts)
    {
        var sides = facts.GroupBy(fact => fact.Since!.Value.Text, StringComparer.Ordinal)
            .Select(since => new ConflictSide(since.Key, [.. since.OrderBy(ConflictSide.RankOf).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)]))
            .ToList();
        var chosen = ConflictRule.Choose("launch-note", Cautious.Higher, sides)!.Chosen;
        return new Start(stage, chosen.Best.Since!.Value, chosen);
    }
}
