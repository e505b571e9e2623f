using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Since when a certification can have been asked for.</summary>
/// <param name="When">First day it was on offer as far as sources state it; else the date of the first fact about it.</param>
/// <param name="Source">Id of the source that says so.</param>
/// <param name="IsLaunch">Whether a source states the start; false where only the first record is known.</param>
public readonly record struct FirstOffer(PartialDate When, string Source, bool IsLaunch)
{
    /// <summary>The first day it can have been.</summary>
    public DateOnly Day => When.Earliest;

    /// <summary>The start a source states, or else, where every fact carries a date, the first fact; null where neither is known.</summary>
    public static FirstOffer? Of(Certification item)
    {
        if (StateRule.StartOf(item) is { } start)
            return new FirstOffer(start.When, start.Source, true);
        var facts = item.Facts.Where(fact => !fact.Suspect).ToList();
        if (facts.Count == 0 || facts.Any(fact => fact.Date is null))
            return null;
        var earliest = facts.OrderBy(fact => fact.Date!.Value.Earliest).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal).First();
        return new FirstOffer(earliest.Date!.Value, earliest.Source.Id, false);
    }
}
