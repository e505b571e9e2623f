using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>What a posting says of citizenship and the right to work.</summary>
/// <param name="NoSponsor">Whether no sponsor is to be had.</param>
/// <param name="Sponsor">Whether one is offered, and nothing says that there is none.</param>
/// <param name="Citizens">Countries of which only citizens are taken, any of them (ISO 3166 alpha-2); null where it names none.</param>
/// <param name="CitizensOf">The area these countries are; null where they are none.</param>
/// <param name="Right">Where one must have the right to work; null where it does not say.</param>
public readonly record struct VisaAsk(bool NoSponsor, bool Sponsor, IReadOnlyList<string>? Citizens, CountryArea? CitizensOf, RightAsk? Right)
{
    /// <summary>Which of the conditions the answer quotes.</summary>
    internal ConditionKind Quoted => Citizens is not null ? ConditionKind.Citizenship : Right is { } && !IsOfNoSponsor ? ConditionKind.WorkRight : ConditionKind.NoSponsor;

    /// <summary>Whether the countries of the right are those that no sponsor is to be had for.</summary>
    private bool IsOfNoSponsor { get; init; }

    /// <summary>What some conditions say together.</summary>
    internal static VisaAsk Of(IReadOnlyList<Condition> conditions, CountryAreas areas)
    {
        var ask = new VisaAsk();
        foreach (var one in conditions)
        {
            ask = one.Kind switch
            {
                ConditionKind.NoSponsor when one.Countries.Count > 0 && ask.Right is null => ask with { NoSponsor = true, Right = new RightAsk(null, one.Countries, one.IsOfAll, false), IsOfNoSponsor = true },
                ConditionKind.NoSponsor => ask with { NoSponsor = true },
                ConditionKind.Sponsor => ask with { Sponsor = true },
                ConditionKind.Citizenship => ask with { Citizens = ask.Citizens is { } known ? [.. known.Union(one.Countries)] : one.Countries, CitizensOf = ask.Citizens is null ? areas.Of(one.Area) : ask.CitizensOf },
                ConditionKind.WorkRight => ask with { Right = Both(ask.IsOfNoSponsor ? null : ask.Right, new RightAsk(areas.Of(one.Area), one.Countries, one.IsOfAll, one.NamesOthers)), IsOfNoSponsor = false },
                _ => ask,
            };
        }

        return ask with { Sponsor = ask.Sponsor && !ask.NoSponsor };
    }

    /// <summary>A further sentence about the right: it says the same again, or names other countries, of which either may do.</summary>
    private static RightAsk Both(RightAsk? first, RightAsk next) =>
        first is null || first.IsHere ? next
        : next.IsHere ? first
        : first with
        {
            Area = first.Area ?? next.Area,
            NamesOthers = first.NamesOthers || next.NamesOthers || (first.Area is not null && next.Area is not null && first.Area.Id != next.Area.Id),
            Countries = [.. first.Countries.Union(next.Countries)],
            IsOfAll = first.IsOfAll && next.IsOfAll,
        };
}
