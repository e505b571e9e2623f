using Credence.Catalog;
using Credence.Pages.Facts;
using Credence.Pages.Flags;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Pages;

/// <summary>Turns what was read off a page into inputs of the decision tables, and their rows into flags and a tier.</summary>
internal static class PageJudge
{
    internal const double DaysOfYear = 365.2425;
    private const int MostAge = 100;
    private const int MostDays = 400;
    private const decimal MostPrice = 1_000_000m;
    private const int AgeDigits = 4;

    /// <summary>The red flags, in the order of <see cref="FlagIds.All"/>.</summary>
    internal static IReadOnlyList<RedFlag> Flags(PageObservations page, RuleTable table, DateOnly asOf)
    {
        var result = table.Evaluate(FlagInputs(page, asOf));
        Expect(table, result);
        var raised = result.Results.Select(one => (one["flag"] as Value.Text)!.Content).ToHashSet(StringComparer.Ordinal);
        return [.. FlagIds.All.Where(raised.Contains).Select(id => new RedFlag(id, EvidenceOf(id, page)))];
    }

    /// <summary>The tier; null with the reason where no row holds.</summary>
    internal static (PageTier? Tier, string? Missing) Tier(PageObservations page, RuleTable table)
    {
        var result = table.Evaluate(TierInputs(page));
        Expect(table, result);
        if (result.First("tier") is not Value.Number(var tier))
            return (null, "the source's four tiers do not name this kind of offer");
        var rows = table.Rows.Where(row => result.Rows.Contains(row.Id)).ToList();
        return (new PageTier((int)tier, result.Rows, [.. rows.Select(row => $"{row.Note ?? row.Id} ({row.Source})")]), null);
    }

    private static Dictionary<string, object?> FlagInputs(PageObservations page, DateOnly asOf) => new(StringComparer.Ordinal)
    {
        ["job-promise"] = page.JobPromise is not null,
        ["no-background"] = page.NoBackground is not null,
        ["technical"] = page.IsTechnical,
        ["requires-coding"] = page.RequiresCoding,
        ["provider"] = ProviderWord(page),
        ["content-age-years"] = page.Age.Newest is { } newest ? Math.Clamp(Math.Round((decimal)((asOf.DayNumber - newest.Latest.DayNumber) / DaysOfYear), AgeDigits), 0, MostAge) : null,
        ["said-current"] = page.Age.IsSaidCurrent,
        ["practice"] = PracticeWord(page),
        ["price-usd"] = Price(page),
        ["academic-credit"] = page.IsDegree,
        ["bootcamp"] = page.IsBootcamp,
        ["days"] = Days(page),
        ["preparation"] = page.IsPreparation,
    };

    private static Dictionary<string, object?> TierInputs(PageObservations page) => new(StringComparer.Ordinal)
    {
        ["offer"] = OfferWord(page),
        ["provider"] = ProviderWord(page),
        ["name"] = Value.Of(page.Certification?.VendorId ?? page.Provider.Id),
        ["price-usd"] = Price(page),
        ["days"] = Days(page),
        ["preparation"] = page.IsPreparation,
    };

    private static Value OfferWord(PageObservations page)
    {
        var isVendor = page.Provider.Kind == ProviderKind.Vendor;
        return Value.Of(page.Certification?.Kind switch
        {
            CertificationKind.ExamCertification when page.Provider.Kind is not (ProviderKind.Unknown or ProviderKind.Verifiable) => isVendor ? "vendor-exam" : "other-exam",
            CertificationKind.UniversityCertificate => "academic",
            null when page.IsDegree && page.Provider.Kind is ProviderKind.University or ProviderKind.Verifiable => "academic",
            null when page.HasExam && isVendor => "vendor-exam",
            null when page.HasExam && page.Provider.Kind is ProviderKind.Body or ProviderKind.Chamber => "other-exam",
            _ => "course",
        });
    }

    private static Value ProviderWord(PageObservations page) => Value.Of(page.Provider.Kind switch
    {
        null => "not-named",
        ProviderKind.Unknown => "stranger", // the word unknown stands for inputs that are not known
        { } kind => kind.ToString().ToLowerInvariant(),
    });

    private static Value PracticeWord(PageObservations page) => Value.Of(
        page.NoPractice is not null ? page.IsPracticeDeniedPlainly ? "denied" : "hinted-none"
        : page.Practice is not null ? "there" : "not-mentioned");

    private static decimal? Price(PageObservations page) => page.Price.LowUsd is { } low ? Math.Min(low, MostPrice) : null;

    private static decimal? Days(PageObservations page) => page.Days is { } days ? (decimal)Math.Round(Math.Min(days, MostDays), AgeDigits) : null;

    private static Quote EvidenceOf(string flag, PageObservations page) => (flag switch
    {
        FlagIds.JobGuarantee => page.JobPromise,
        FlagIds.NoBackgroundTechnical => page.NoBackground,
        FlagIds.UnknownProvider => page.Provider.Quote,
        FlagIds.StaleContent => page.Age.Newest?.Quote,
        FlagIds.NoPractical => page.NoPractice,
        FlagIds.ExcessivePrice => page.Price.Quote,
        FlagIds.DaysNotWeeks => page.InDays,
        _ => null,
    }) ?? throw new InvalidOperationException($"Flag {flag} has no words of the page behind it.");

    private static void Expect(RuleTable table, TableResult result)
    {
        if (result.Errors is [var error, ..])
            throw new InvalidOperationException($"{table.Id}: {error}");
    }
}
