using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>What a posting says of the right to work.</summary>
/// <param name="NoSponsor">Whether no sponsor is to be had.</param>
/// <param name="Citizens">Whether only citizens of the United States are taken.</param>
/// <param name="Area">Area in which one must have the right to work; null where it names none.</param>
/// <param name="NamesOthers">Whether it names a country beside the area.</param>
public readonly record struct VisaAsk(bool NoSponsor, bool Citizens, CountryArea? Area, bool NamesOthers = false)
{
    /// <summary>What some conditions say together.</summary>
    internal static VisaAsk Of(IReadOnlyList<Condition> conditions, CountryAreas areas)
    {
        var ask = new VisaAsk();
        foreach (var one in conditions)
        {
            ask = one.Kind switch
            {
                ConditionKind.NoSponsor => ask with { NoSponsor = true },
                ConditionKind.Citizenship => ask with { Citizens = true },
                ConditionKind.WorkRight => ask with { Area = ask.Area ?? areas.Of(one.Area), NamesOthers = ask.NamesOthers || one.NamesOthers },
                _ => ask,
            };
        }

        return ask;
    }
}
