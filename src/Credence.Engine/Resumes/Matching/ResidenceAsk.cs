namespace Credence.Resumes.Matching;

/// <summary>Where a posting says that one must live, or that its work is done from.</summary>
/// <param name="Countries">The countries, any of them (ISO 3166 alpha-2).</param>
/// <param name="IsExclusive">Whether nobody elsewhere will do.</param>
/// <param name="Start">First offset of the sentence that says so.</param>
/// <param name="End">Offset after it.</param>
internal sealed record ResidenceAsk(IReadOnlyList<string> Countries, bool IsExclusive, int Start, int End)
{
    /// <summary>What some conditions say together: those that leave nobody else, or else the others, any of their countries; null where none says it.</summary>
    internal static ResidenceAsk? Of(IReadOnlyList<Condition> conditions)
    {
        ResidenceAsk? ask = null;
        foreach (var one in conditions)
        {
            if (one.Kind != ConditionKind.Residence || (ask is { IsExclusive: true } && !one.IsExclusive))
                continue;
            ask = ask is { } known && known.IsExclusive == one.IsExclusive
                ? known with { Countries = [.. known.Countries.Union(one.Countries)] }
                : new ResidenceAsk(one.Countries, one.IsExclusive, one.Start, one.End);
        }

        return ask;
    }
}
