namespace Credence.Pages.Flags;

/// <summary>Ids of the red flags, in the order they are shown.</summary>
public static class FlagIds
{
    /// <summary>A job, a placement, or money back without one, is promised.</summary>
    public const string JobGuarantee = "job-guarantee";

    /// <summary>A technical certificate that needs no technical background.</summary>
    public const string NoBackgroundTechnical = "no-background-technical";

    /// <summary>Who offers it is neither known nor shown to be verifiable.</summary>
    public const string UnknownProvider = "unknown-provider";

    /// <summary>Content that is more than two years old.</summary>
    public const string StaleContent = "stale-content";

    /// <summary>No project, lab, assignment or exam.</summary>
    public const string NoPractical = "no-practical";

    /// <summary>5,000 US dollars or more without recognition.</summary>
    public const string ExcessivePrice = "excessive-price";

    /// <summary>Done in days.</summary>
    public const string DaysNotWeeks = "days-not-weeks";

    /// <summary>All, in the order they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [JobGuarantee, NoBackgroundTechnical, UnknownProvider, StaleContent, NoPractical, ExcessivePrice, DaysNotWeeks];
}
