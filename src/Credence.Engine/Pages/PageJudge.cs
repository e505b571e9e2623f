using Credence.Pages.Facts;
using Credence.Pages.Flags;

namespace Credence.Pages;

/// <summary>Turns what was read off a page into inputs of the decision tables, and their rows into flags and a tier.</summary>
internal static class PageJudge
{
    internal const double DaysOfYear = 365.2425;
    internal const int StaleYears = 2;

    /// <summary>The page's words behind a flag.</summary>
    internal static Quote? EvidenceOf(string flag, PageObservations page) => flag switch
    {
        FlagIds.JobGuarantee => page.JobPromise,
        FlagIds.NoBackgroundTechnical => page.NoBackground,
        FlagIds.UnknownProvider => page.Provider.Quote,
        FlagIds.StaleContent => page.Age.Newest?.Quote,
        FlagIds.NoPractical => page.NoPractice,
        FlagIds.ExcessivePrice => page.Price.Quote,
        FlagIds.DaysNotWeeks => page.InDays,
        _ => null,
    };
}
